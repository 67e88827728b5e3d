package org.caveat.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Visibility;

/**
 * Where statements go that a document lacks: after its risk section, which a paragraph or heading
 * like 风险提示 begins; without one at the end of its text, before what the platform adds.
 *
 * @param first block of the text
 * @param last block after which statements go
 * @param exists whether there is a risk section
 */
record RiskSection(Block first, Block last, boolean exists) {
  private static final Pattern HEAD =
      Pattern.compile("[\\s\\p{P}]*+(?:特别|重要)?+(?:风险|風險|免责|免責|重要|特别)(?:提示|揭示|说明|說明|声明|聲明|警示)");

  /** Pinyin that mirrors glue to characters: 風(fēng)險提示. */
  private static final Pattern READING_AID = Pattern.compile("\\(\\p{IsLatin}{1,8}\\)");

  private static final int LONGEST_HEADING = 16;

  /**
   * @param blocks those of the document beside which text can be put in
   */
  static RiskSection of(List<Block> blocks) throws LeftAloneException {
    List<Block> text = blocks.stream().filter(RiskSection::isText).toList();
    if (text.isEmpty()) {
      throw new LeftAloneException("it has no paragraph that a statement could follow");
    }
    for (int i = text.size() - 1; i >= 0; i--) {
      if (HEAD.matcher(READING_AID.matcher(text.get(i).text()).replaceAll("")).lookingAt()) {
        return new RiskSection(text.get(0), text.get(end(text, i)), true);
      }
    }
    return new RiskSection(text.get(0), text.get(text.size() - 1), false);
  }

  private static boolean isText(Block block) {
    return block.visibility() == Visibility.SHOWN
        && switch (block.kind()) {
          case TITLE, HEADING, PARAGRAPH, LIST_ITEM, QUOTE -> true;
          default -> false;
        };
  }

  /** A paragraph is its own section; that of a heading lasts to the next one. */
  private static int end(List<Block> text, int head) {
    if (text.get(head).text().strip().length() > LONGEST_HEADING) {
      return head;
    }
    int end = head;
    while (end + 1 < text.size() && text.get(end + 1).kind() != BlockKind.HEADING) {
      end++;
    }
    return end;
  }

  /** Offset in the source at which the first block begins. */
  int start() {
    return first.fragments().get(0).source().start();
  }

  /** Offset in the source at which the last block ends. */
  int end() {
    return last.fragments().get(last.fragments().size() - 1).source().end();
  }
}
