package org.caveat.annotate.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Channel;
import org.caveat.facts.DocumentType;
import org.caveat.facts.Fact;
import org.caveat.facts.Material;
import org.caveat.facts.ProductType;
import org.caveat.text.Span;

/** Puts together what is known of a document as a whole; what the user said goes first. */
public final class MaterialReader {
  private static final Pattern LIVE = Pattern.compile("家人们|直播间|刷礼物|小黄车|主播");
  private static final Pattern VIDEO = Pattern.compile("口播|画面:|镜头|字幕|旁白|分镜");
  private static final Pattern POST = Pattern.compile("#[^#\\n]{2,30}#|发表于|ip属地|转发本");

  private static final Scan TILE =
      new Scan("智投|智能投顾|(?:主要投向|投资于|业绩基准|起[购投])[^。]{0,40}基金|基金[^。]{0,40}(?:主要投向|投资于|业绩基准|起[购投])");

  private final Text text;
  private final List<? extends Fact> mentions;
  private final PromotedFunds funds;

  public MaterialReader(Text text, List<? extends Fact> mentions, PromotedFunds funds) {
    this.text = text;
    this.mentions = mentions;
    this.funds = funds;
  }

  public Material read(String language, LocalDate day, LocalDate published, Profile given) {
    Set<ProductType> products = given.products().isEmpty() ? funds.types() : given.products();
    DocumentType type = given.type() != null ? given.type() : type();
    return new Material(
        new Span(0, text.raw().length()),
        language,
        type,
        given.channel() != null ? given.channel() : channel(),
        products,
        !products.isEmpty() || funds.areNamed() || sellsFunds(type),
        Ending.isThere(text),
        !text.reading().damage().isEmpty(),
        day,
        published);
  }

  /** A portfolio of funds is sold under a name of its own, by what it invests in. */
  private boolean sellsFunds(DocumentType type) {
    return type == DocumentType.PRODUCT_PROMOTION && TILE.isIn(text.masked());
  }

  private DocumentType type() {
    Cast cast = Cast.of(text, mentions, funds);
    return new Genre(GenreSigns.of(text), cast, text.raw().length()).type();
  }

  private Channel channel() {
    if (LIVE.matcher(text.masked()).find()) {
      return Channel.LIVE;
    }
    if (VIDEO.matcher(text.masked()).find()) {
      return Channel.VIDEO;
    }
    if (text.reading().document().metadata().format().equals("pptx")) {
      return Channel.SLIDES;
    }
    return POST.matcher(text.masked()).find() ? Channel.POST : Channel.ARTICLE;
  }
}
