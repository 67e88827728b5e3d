package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.Figures.Figure;
import org.caveat.annotate.figures.Holders.Holder;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Fact;
import org.caveat.facts.Metric;
import org.caveat.facts.PerformanceClaim;
import org.caveat.facts.Period;
import org.caveat.facts.StatisticClaim.Kind;
import org.caveat.facts.Subject;
import org.caveat.text.BlockKind;
import org.caveat.text.Span;

/** Makes claims of figures: performance of the fund, and statistics of anything else. */
final class FigureClaims {
  private static final Pattern PAIRED =
      Pattern.compile(
          "(?:增长率|收益率|回报率?|涨幅|业绩)(?:及|和|与|/|、)(?:其|同期)*+(?:业绩|比较)?(?:比较)?基准[^,。;]{0,8}(?:分别|依次)");

  private static final Pattern ABOVE =
      Pattern.compile("(?:超越|超过?|跑赢|战胜|相对|(?<!比)较)(?:同期)?(?:业绩)?(?:比较)?基准(?:的)?$");

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-•·*]|\\d{1,2}[.、)]|[①-⑳])");
  private static final int PAIRED_WITHIN = 160;

  /** Claims before a move that are asked whether they tell it already. */
  private static final int MOST_IN_SENTENCE = 8;

  private final Text text;
  private final PeriodPairing periods;
  private final Holders holders;
  private final Benchmarks benchmarks;
  private final PriceMoves moves;
  private final Realised realised;
  private final List<Fact> claims = new ArrayList<>();
  private final StatisticClaims statistics;
  private boolean listed;
  private boolean led;

  /** Whose the last figure of this sentence was; of whom the next speaks that names nobody. */
  private Holder last;

  FigureClaims(Text text, Periods periods) {
    this.text = text;
    this.periods = new PeriodPairing(text.masked(), periods);
    this.holders = new Holders(text.masked());
    this.benchmarks = new Benchmarks(text);
    this.moves = new PriceMoves(text, holders);
    this.realised = new Realised(text.masked());
    this.statistics = new StatisticClaims(text, claims);
  }

  List<Fact> find() {
    Holder carried = Holder.UNKNOWN;
    Span part = null;
    for (Span sentence : text.sentences()) {
      Span here = text.reading().partAt(sentence.start()).span();
      boolean follows = here.equals(part);
      carried = follows || isLed(part, here) ? carried : Holder.UNKNOWN;
      part = here;
      List<Figure> figures = Figures.find(text.masked(), sentence);
      if (!figures.isEmpty()) {
        read(sentence, follows);
      }
      for (Figure figure : figures) {
        if (isBound(figure)) {
          continue;
        }
        add(figure, holder(figure, sentence, carried), sentence);
      }
      addMoves(sentence, carried);
      Holder topic = holders.topic(sentence);
      carried = topic == Holder.UNKNOWN ? carried : topic;
    }
    return claims;
  }

  /** An item of a list speaks of whom the words before the list spoke: 其特点是:. */
  private boolean isLed(Span last, Span here) {
    if (last == null
        || !ITEM.matcher(text.masked()).region(here.start(), here.end()).lookingAt()
            && text.reading().partAt(here.start()).block().kind() != BlockKind.LIST_ITEM) {
      led = false;
      return false;
    }
    led |= text.masked().charAt(last.end() - 1) == ':';
    return led;
  }

  /** A move told in words, unless its figure is a claim already. */
  private void addMoves(Span sentence, Holder carried) {
    int first = Math.max(0, claims.size() - MOST_IN_SENTENCE);
    List<Fact> here = List.copyOf(claims.subList(first, claims.size()));
    for (Fact move : moves.find(sentence, carried)) {
      if (here.stream().noneMatch(c -> c.span().overlaps(move.span()))) {
        claims.add(move);
      }
    }
  }

  private void read(Span sentence, boolean follows) {
    periods.read(sentence, follows);
    statistics.read(sentence);
    last = Holder.UNKNOWN;
    listed = PriceMoves.isListed(sentence.of(text.raw()));
  }

  private Holder holder(Figure figure, Span sentence, Holder carried) {
    boolean move = figure.measure() == Measure.MOVE;
    boolean net = text.masked().startsWith("净值", figure.span().start());
    Holder holder = holders.of(sentence, figure.span().start(), carried, move && !net);
    if (holder == Holder.BENCHMARK && isFirstOfPair(figure, sentence)) {
      return Holder.FUND;
    }
    if (holder == Holder.UNKNOWN) {
      holder = holders.after(sentence, figure.span().end());
    }
    if (holder == Holder.UNKNOWN && periods.of(figure).period().kind() == Period.Kind.TENURE) {
      return Holder.MANAGER;
    }
    boolean perhapsOurs = figure.measure().metric() != null && (!move || isOverMonths(figure));
    if (holder != Holder.UNKNOWN) {
      last = holder;
    } else if (last == Holder.OTHER || last == Holder.FUND || perhapsOurs) {
      last = last == Holder.OTHER ? last : Holder.FUND;
      return last;
    }
    return holder;
  }

  /** Where returns of the fund and the benchmark are told in pairs, the first is the fund's. */
  private boolean isFirstOfPair(Figure figure, Span sentence) {
    int number = figure.number().start();
    int from = Math.max(sentence.start(), number - PAIRED_WITHIN);
    return "/(".indexOf(text.masked().charAt(Math.max(0, number - 1))) < 0
        && PAIRED.matcher(text.masked()).region(from, number).find();
  }

  private boolean isOverMonths(Figure figure) {
    Period period = periods.of(figure).period();
    return switch (period.kind()) {
      case SINCE_INCEPTION, TENURE, YEAR_TO_DATE -> true;
      default -> period.days() >= 28;
    };
  }

  private void add(Figure figure, Holder holder, Span sentence) {
    Measure measure = figure.measure();
    boolean past = realised.is(figure, sentence, periods.of(figure).period());
    if (measure.metric() == null) {
      statistic(figure, measure.statistic(), holder.subject());
    } else if (isAmount(figure)) {
      return;
    } else if (isOfFund(holder) || measure == Measure.MONEYYIELD) {
      if (past) {
        performance(figure, holder.subject());
      }
    } else if (past && holder != Holder.BENCHMARK) {
      boolean risk = measure == Measure.VOLATILITY || measure == Measure.DRAWDOWN;
      statistic(figure, risk ? Kind.RISK : Kind.MARKET_MOVE, holder.subject());
    }
  }

  /** A sum of money is no rate of return: 浮盈18亿元. */
  private boolean isAmount(Figure figure) {
    String number = figure.number().of(text.masked());
    return Double.isNaN(figure.value()) && !number.endsWith("倍") && !number.endsWith("番");
  }

  private void statistic(Figure figure, Kind kind, Subject subject) {
    Periods.Found found = periods.of(figure);
    boolean move = kind == Kind.MARKET_MOVE;
    Span words = move ? claimSpan(figure.span(), found.span()) : figure.span();
    statistics.add(figure, kind, subject, found.period(), words);
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

  private static boolean isOfFund(Holder holder) {
    return holder == Holder.FUND || holder == Holder.MANAGER;
  }

  private void performance(Figure figure, Subject subject) {
    Periods.Found found = periods.of(figure);
    Period period = PriceMoves.period(figure, found.period(), listed);
    boolean move = figure.measure() == Measure.MOVE && period.isKnown() && period.days() <= 7;
    Span span = claimSpan(figure.span(), found.span());
    claims.add(
        new PerformanceClaim(
            span,
            move ? Metric.PRICE_MOVE : metric(figure),
            figure.value(),
            period,
            isAnnual(figure),
            benchmarks.of(span),
            text.context(span, subject)));
  }

  /** An annual rate above the benchmark's (超越基准年化收益4.2%) is an excess. */
  private Metric metric(Figure figure) {
    int start = figure.span().start();
    boolean above = ABOVE.matcher(text.masked()).region(Math.max(0, start - 12), start).find();
    return above ? Metric.EXCESS_RETURN : figure.measure().metric();
  }

  /** Whether an annual rate is told, of a return or of what exceeds the benchmark's. */
  private boolean isAnnual(Figure figure) {
    boolean excess = figure.measure() == Measure.EXCESS;
    return figure.measure() == Measure.ANNUALISED
        || excess && figure.span().of(text.masked()).contains("年化");
  }

  /** From the period to the figure where they stand together. */
  private static Span claimSpan(Span figure, Span period) {
    boolean before = period.end() <= figure.start() && figure.start() - period.end() <= 14;
    return before && period.length() > 0 ? period.cover(figure) : figure;
  }
}
