package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.rules.Packs;
import org.caveat.rules.RulePack;
import org.junit.jupiter.api.Test;

/** The page of rules is that of the rules; {@code -Dapprove=true} writes it anew. */
class RulesPageTest {
  private static final Path PAGE = Path.of("docs/rules.md");

  @Test
  void the_page_is_up_to_date() throws Exception {
    List<RulePack> packs = Packs.shipped().stream().map(Packs::shipped).toList();
    String page = RulesPage.of(packs);
    if (Boolean.getBoolean("approve")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }
}
