package org.caveat.annotate.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

class AnyOfTest {
  private static final List<String> WORDS =
      List.of("a[bc]?d", "(?<!a)b", "c+(?=d)", "[^ab]d", "cd|da");
  private static final AnyOf ANY = new AnyOf(WORDS);
  private static final Pattern JOINED = Pattern.compile(String.join("|", WORDS));

  @Property
  void finds_what_the_joined_expression_finds(
      @ForAll @CharRange(from = 'a', to = 'e') String text) {
    assertThat(ANY.isIn(text)).isEqualTo(JOINED.matcher(text).find());
  }
}
