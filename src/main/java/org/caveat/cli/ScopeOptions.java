package org.caveat.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caveat.annotate.material.Profile;
import org.caveat.facts.Channel;
import org.caveat.facts.DocumentType;
import org.caveat.facts.ProductType;
import picocli.CommandLine.Option;

/** What the user knows of the documents, where Caveat should not infer it. */
final class ScopeOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Judge by the law of that day (default: day of publication, else today).")
  private LocalDate asOf;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication, where the documents do not tell.")
  private LocalDate published;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "What the documents are, where Caveat should not infer it: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Types.class)
  private DocumentType type;

  @Option(
      names = "--channel",
      paramLabel = "CHANNEL",
      description = "How they are published: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Channels.class)
  private Channel channel;

  @Option(
      names = "--product",
      split = ",",
      paramLabel = "TYPE",
      description = "Product types they promote: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Products.class)
  private List<ProductType> products = List.of();

  /** For help and completion. */
  static final class Types extends EnumWords<DocumentType> {
    Types() {
      super(DocumentType.class);
    }
  }

  /** For help and completion. */
  static final class Channels extends EnumWords<Channel> {
    Channels() {
      super(Channel.class);
    }
  }

  /** For help and completion. */
  static final class Products extends EnumWords<ProductType> {
    Products() {
      super(ProductType.class);
    }
  }

  Profile profile() {
    return new Profile(asOf, published, type, channel, Set.copyOf(products));
  }
}
