package org.caveat.annotate.models;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.annotate.models.ClaimTrainer.Clause;
import org.caveat.annotate.models.Evaluation.Judge;
import org.caveat.annotate.models.Evaluation.Judged;
import org.caveat.annotate.models.Evaluation.Sentence;
import org.caveat.facts.MentionKind;

/** The figures of {@link Evaluation} and {@link NameEvaluation} as Markdown. */
public final class EvaluationPage {
  /** How often the runnable of {@link #of} runs. */
  public static final int STEPS = 16 + NameEvaluation.FOLDS;

  private static final List<Integer> CURVE_FOLDS = List.of(0, 5);
  private static final int ERRORS = 8;
  private static final String HEAD =
      "| | claims | precision (95 %) | recall (95 %) | F1 |\n|---|---|---|---|---|\n";

  private final StringBuilder page = new StringBuilder();
  private final List<Clause> clauses;
  private final List<Sentence> sentences;

  private EvaluationPage(List<Clause> clauses, List<Sentence> sentences) {
    this.clauses = clauses;
    this.sentences = sentences;
  }

  /**
   * Trains and judges in ten folds; takes some minutes for some thousand sentences.
   *
   * @param texts whole documents to be judged by a model of the whole corpus; may be empty
   * @param step runs {@link #STEPS} times, as the work goes on
   * @throws BrokenCorpusException when a label has fewer sentences than there are folds
   */
  public static String of(Corpus corpus, List<LabelledText> texts, Models models, Runnable step)
      throws BrokenCorpusException {
    corpus.requireOfEachLabel(Evaluation.FOLDS);
    List<Clause> clauses = ClaimTrainer.clauses(corpus.sentences());
    EvaluationPage page =
        new EvaluationPage(
            clauses, Evaluation.run(clauses, Evaluation.allFolds(), Evaluation.WHOLE, step));
    page.corpus(corpus);
    page.classes();
    page.ablation();
    page.reliability();
    page.curve(step);
    page.texts(texts, models);
    page.errors();
    page.names(NameEvaluation.of(corpus, step));
    return page.page.toString();
  }

  private void corpus(Corpus corpus) {
    long claims = corpus.sentences().stream().filter(s -> !s.claims().isEmpty()).count();
    say(
        "%,d sentences, %,d with a claim; %,d clauses. Ten folds of whole files; each judged by a model trained and calibrated on the other nine.%n%n",
        corpus.sentences().size(), claims, clauses.size());
  }

  private void classes() {
    page.append("### By language and subject\n\n").append(HEAD);
    row("Chinese", tally(Sentence::isChinese, Judged::isTaken));
    row("English", tally(s -> !s.isChinese(), Judged::isTaken));
    for (String label : CorpusLine.LABELS.stream().sorted().toList()) {
      if (!label.equals(LabelledSentence.NONE)) {
        row("subject: " + label, Evaluation.tally(sentences, label));
      }
    }
  }

  private void ablation() {
    page.append("\n### What each part does (Chinese)\n\n").append(HEAD);
    row("lexicon only", tally(Sentence::isChinese, j -> j.taken(Judge.LEXICON)));
    row("model only", tally(Sentence::isChinese, j -> j.taken(Judge.MODEL)));
    row("both", tally(Sentence::isChinese, Judged::isTaken));
  }

  private void reliability() {
    page.append(
        "\n### Reliability\n\n| probability said | clauses | mean said | claims among them (95 %) |\n|---|---|---|---|\n");
    for (int bin = 0; bin < 10; bin++) {
      double low = bin / 10.0;
      List<Judged> in =
          judged()
              .filter(j -> j.clause().proposed())
              .filter(j -> Math.min(9, (int) (10 * j.said().probability())) == (int) (10 * low))
              .toList();
      double mean = in.stream().mapToDouble(j -> j.said().probability()).average().orElse(0);
      int claims = (int) in.stream().filter(j -> j.clause().claim()).count();
      say(
          "| %.1f–%.1f | %,d | %.2f | %s |%n",
          low, low + 0.1, in.size(), mean, Tally.interval(claims, in.size()));
    }
  }

  private void curve(Runnable step) {
    page.append("\n### Learning curve, on two folds, by share of the training sentences\n\n")
        .append(HEAD);
    for (int eighths : List.of(1, 2, 4)) {
      List<Sentence> run = Evaluation.run(clauses, CURVE_FOLDS, eighths, step);
      row(100 * eighths / Evaluation.WHOLE + " %", Evaluation.tally(run, Judged::isTaken));
    }
    Folds folds = Evaluation.folds(clauses);
    Set<LabelledSentence> tested =
        clauses.stream()
            .map(Clause::of)
            .filter(s -> CURVE_FOLDS.contains(folds.of(s)))
            .collect(Collectors.toSet());
    row("all", tally(s -> tested.contains(s.of()), Judged::isTaken));
  }

  private void texts(List<LabelledText> texts, Models models) {
    if (!texts.isEmpty()) {
      page.append("\n### Whole documents\n\n").append(HEAD);
      row(
          texts.size() + " documents",
          texts.stream().map(t -> t.tally(models)).reduce(Tally.NONE, Tally::plus));
    }
  }

  private void errors() {
    Comparator<Judged> sure = Comparator.comparing(j -> -j.said().probability());
    page.append("\n### Worst errors\n\nTaken, but no claim:\n\n");
    list(judged().filter(j -> j.isTaken() && !j.clause().claim()).sorted(sure));
    page.append("\nClaims left out, though a cue proposed them:\n\n");
    list(
        judged()
            .filter(j -> !j.isTaken() && j.clause().claim() && j.clause().proposed())
            .sorted(sure.reversed()));
  }

  private void names(NameEvaluation names) {
    page.append("\n### Names\n\n").append(HEAD.replace("claims", "names"));
    for (MentionKind kind : MentionKind.values()) {
      row(kind.name().toLowerCase(Locale.ROOT), names.tally(NameEvaluation.Finder.BOTH, kind));
    }
    row("all, grammar only", names.tally(NameEvaluation.Finder.GRAMMAR));
    row("all, model only", names.tally(NameEvaluation.Finder.MODEL));
    row("all, both", names.tally(NameEvaluation.Finder.BOTH));
  }

  private void list(Stream<Judged> errors) {
    errors
        .limit(ERRORS)
        .forEach(
            j ->
                say(
                    "- %.2f %s (%s)%n",
                    j.said().probability(), j.clause().shown().strip(), j.clause().of().place()));
  }

  private Stream<Judged> judged() {
    return sentences.stream().flatMap(s -> s.clauses().stream());
  }

  private Tally tally(Predicate<Sentence> of, Predicate<Judged> taken) {
    return Evaluation.tally(sentences.stream().filter(of).toList(), taken);
  }

  private void row(String name, Tally tally) {
    say("| %s | %s |%n", name, tally.cells());
  }

  private void say(String format, Object... values) {
    page.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }
}
