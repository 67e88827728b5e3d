package org.caveat.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.facts.ForwardLookingClaim;
import org.caveat.text.Span;

/** Finds forward-looking claims: clauses with a cue, judged by their words. */
final class ForwardLooking {
  private static final Pattern CUE =
      Pattern.compile("有望|或将|将会|预计|必将|势必|值得期待|看好|(?<!超|符合|低于)预期(?!收益率?|风险)|有(?:较大)?上行空间|投资机会较大");
  private static final Pattern HORIZON =
      Pattern.compile("未来[一二三四五六七八九十两\\d]*(?:年|个月|季度)?|(?:20\\d{2})年|下半年|明年|年底|后市|中长期|长期|短期");

  List<ForwardLookingClaim> find(Text text) {
    List<ForwardLookingClaim> claims = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      for (Span clause : clauses(text.masked(), sentence)) {
        if (CUE.matcher(clause.of(text.masked())).find()) {
          claims.add(claim(text, clause));
        }
      }
    }
    return claims;
  }

  private static ForwardLookingClaim claim(Text text, Span clause) {
    String words = clause.of(text.masked());
    Matcher horizon = HORIZON.matcher(words);
    return new ForwardLookingClaim(
        clause,
        words.matches(".*\\d.*"),
        horizon.find() ? horizon.group() : "",
        0.5,
        text.context(clause));
  }

  private static List<Span> clauses(String text, Span sentence) {
    List<Span> clauses = new ArrayList<>();
    int start = sentence.start();
    for (int i = sentence.start(); i <= sentence.end(); i++) {
      if (i == sentence.end() || ",;:。!?".indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          clauses.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return clauses;
  }
}
