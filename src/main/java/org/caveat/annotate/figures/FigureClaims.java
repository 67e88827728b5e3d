package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.Figures.Figure;
import org.caveat.annotate.figures.Numeral.Unit;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Fact;
import org.caveat.facts.Metric;
import org.caveat.facts.PerformanceClaim;
import org.caveat.facts.Period;
import org.caveat.facts.StatisticClaim.Kind;
import org.caveat.facts.Subject;
import org.caveat.text.Span;

/** Makes claims of figures: performance of the fund, and statistics of anything else. */
final class FigureClaims {
  private static final Pattern ABOVE =
      Pattern.compile("(?:超越|超过?|跑赢|战胜|相对|(?<!比)较)(?:同期)?(?:业绩)?(?:比较)?基准(?:的)?$");

  /** What falls short of a benchmark is told to warn, or in a rule. */
  private static final Pattern BEHIND = Pattern.compile("跑输|落后|低于[^,。;]{0,6}基准");

  private static final Pattern COMPARED =
      Pattern.compile("(?:超过?|高于|低于|优于|好于|强于|不及|大于|多于)[^,。;\\d]{1,14}?(?<of>的?) ?$");

  private static final Pattern OWN =
      Pattern.compile("浮[盈亏][^,。;]{0,6}$|我(?!们|司|国)[^。;]{0,18}(?:亏|套)[^,。;]{0,4}$");
  private static final int COMPARED_WITHIN = 24;

  /** An annual rate or a total without a period is over a year, for all that is told. */
  private static final Period YEARS = new Period("", 365, Period.Kind.TRAILING);

  /** Claims before a move that are asked whether they tell it already. */
  private static final int MOST_IN_SENTENCE = 8;

  private final Text text;
  private final PeriodPairing periods;
  private final Attribution attribution;
  private final Benchmarks benchmarks;
  private final PriceMoves moves;
  private final Realised realised;
  private final List<Fact> claims = new ArrayList<>();
  private final StatisticClaims statistics;
  private boolean listed;

  /**
   * @param only whether the document speaks of no more than one fund
   */
  FigureClaims(Text text, Periods periods, boolean only) {
    this.text = text;
    this.periods = new PeriodPairing(text.masked(), periods);
    Holders holders = new Holders(text.masked());
    this.attribution = new Attribution(text, holders, this.periods, only);
    this.benchmarks = new Benchmarks(text);
    this.moves = new PriceMoves(text, holders);
    this.realised = new Realised(text.masked());
    this.statistics = new StatisticClaims(text, claims);
  }

  List<Fact> find() {
    for (Span sentence : text.sentences()) {
      attribution.enter(sentence);
      List<Figure> figures = Figures.find(text.masked(), sentence);
      if (!figures.isEmpty()) {
        read(sentence);
      }
      for (Figure figure : figures) {
        if (!isBound(figure) && !isMeasureOfAnother(figure, sentence)) {
          add(figure, attribution.of(figure, sentence), sentence);
        }
      }
      addMoves(sentence);
      attribution.leave(sentence);
    }
    return claims;
  }

  private void read(Span sentence) {
    periods.read(sentence, attribution.follows());
    statistics.read(sentence);
    listed = PriceMoves.isListed(sentence.of(text.raw()));
  }

  /** A move told in words, unless its figure is a claim already. */
  private void addMoves(Span sentence) {
    int first = Math.max(0, claims.size() - MOST_IN_SENTENCE);
    List<Fact> here = List.copyOf(claims.subList(first, claims.size()));
    for (Fact move : moves.find(sentence, attribution.carried())) {
      if (here.stream().noneMatch(c -> c.span().overlaps(move.span()))) {
        claims.add(move);
      }
    }
  }

  private void add(Figure figure, Holder holder, Span sentence) {
    Measure measure = figure.measure();
    if (measure == Measure.EXCESS && BEHIND.matcher(figure.span().of(text.masked())).lookingAt()) {
      return;
    }
    boolean past = realised.is(figure, sentence, periods.of(figure).period());
    if (measure.metric() == null) {
      statistic(figure, measure.statistic(), holder.subject());
    } else if (figure.numeral().unit() == Unit.AMOUNT) {
      return;
    } else if (holder.isOurs() || measure == Measure.MONEYYIELD) {
      if (past) {
        performance(figure, sentence, holder.subject());
      }
    } else if (past && holder != Holder.BENCHMARK) {
      statistic(figure, measure.isOfRisk() ? Kind.RISK : Kind.MARKET_MOVE, holder.subject());
    }
  }

  private void statistic(Figure figure, Kind kind, Subject subject) {
    Periods.Found found = periods.of(figure);
    boolean move = kind == Kind.MARKET_MOVE;
    Span words = move ? claimSpan(figure.span(), found.span()) : figure.span();
    boolean lasting = !found.period().isKnown() && isLasting(figure);
    statistics.add(figure, kind, subject, lasting ? YEARS : found.period(), words);
  }

  private boolean isLasting(Figure figure) {
    int from = Math.max(0, figure.span().start() - 2);
    return figure.measure() == Measure.ANNUALISED
        || text.masked().substring(from, figure.number().start()).contains("累计");
  }

  /** A bound ("> 10%") or a factor ("× 8%") is no figure of anything. */
  private boolean isBound(Figure figure) {
    int at = figure.number().start() - 1;
    while (at > 0 && text.masked().charAt(at) == ' ') {
      at--;
    }
    return at >= 0 && "<>≥≤×*+".indexOf(text.masked().charAt(at)) >= 0
        || text.masked()
            .substring(Math.max(0, at - 5), Math.min(figure.number().end(), at + 3))
            .matches(".*不(?:能|得|会)?(?:超过|低于|高于).{0,2}");
  }

  /** What a figure before is set against is no figure of its own: 股息率5.6%,高于沪深300的2.8%. */
  private boolean isMeasureOfAnother(Figure figure, Span sentence) {
    int number = figure.number().start();
    int from = Math.max(sentence.start(), number - COMPARED_WITHIN);
    boolean told =
        !claims.isEmpty() && claims.get(claims.size() - 1).span().end() > sentence.start();
    Matcher compared = COMPARED.matcher(text.masked()).region(from, number);
    boolean valued = figure.measure() == Measure.VALUATION;
    return told && compared.find() && (valued || !compared.group("of").isEmpty());
  }

  /**
   * What an account has gained or somebody lost, who tells his story: a result is shown, but no
   * figure of the fund's.
   */
  private boolean isOwn(Figure figure, Span sentence) {
    int number = figure.number().start();
    int from = Math.max(sentence.start(), number - COMPARED_WITHIN);
    return OWN.matcher(text.masked()).region(from, number).find();
  }

  private void performance(Figure figure, Span sentence, Subject subject) {
    Periods.Found found = periods.of(figure);
    boolean own = isOwn(figure, sentence);
    Period written = PriceMoves.period(figure, found.period(), listed);
    Period period = own ? new Period(written.label(), 0, written.kind()) : written;
    boolean move = figure.measure() == Measure.MOVE && period.isKnown() && period.days() <= 7;
    Span span = claimSpan(figure.span(), found.span());
    claims.add(
        new PerformanceClaim(
            span,
            move ? Metric.PRICE_MOVE : metric(figure),
            own ? Double.NaN : figure.value(),
            period,
            isAnnual(figure),
            benchmarks.of(span),
            text.context(span, subject)));
  }

  /** An annual rate above the benchmark's (超越基准年化收益4.2%) is an excess. */
  private Metric metric(Figure figure) {
    int start = figure.span().start();
    if (figure.measure().isOfRisk()) {
      return figure.measure().metric();
    }
    boolean above = ABOVE.matcher(text.masked()).region(Math.max(0, start - 12), start).find();
    return above ? Metric.EXCESS_RETURN : figure.measure().metric();
  }

  /** Whether an annual rate is told, of a return or of what exceeds the benchmark's. */
  private boolean isAnnual(Figure figure) {
    boolean excess = figure.measure() == Measure.EXCESS || figure.measure() == Measure.DISTRIBUTION;
    return figure.measure() == Measure.ANNUALISED
        || excess && figure.span().of(text.masked()).contains("年化");
  }

  /** From the period to the figure where they stand together, and no other figure between. */
  private Span claimSpan(Span figure, Span period) {
    boolean before = period.end() <= figure.start() && figure.start() - period.end() <= 14;
    boolean beside =
        before && text.masked().substring(period.end(), figure.start()).indexOf('%') < 0;
    return beside && period.length() > 0 ? period.cover(figure) : figure;
  }
}
