package org.caveat.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.annotate.Figures.Figure;
import org.caveat.annotate.Figures.Measure;
import org.caveat.facts.Context;
import org.caveat.facts.Fact;
import org.caveat.facts.Metric;
import org.caveat.facts.PerformanceClaim;
import org.caveat.facts.Period;
import org.caveat.facts.SourceStatement;
import org.caveat.facts.StatisticClaim;
import org.caveat.facts.StatisticClaim.Kind;
import org.caveat.facts.Subject;
import org.caveat.text.Span;

/** Makes claims of figures: performance of the fund, and statistics of anything else. */
final class FigureClaims {
  private static final Pattern BENCHMARK =
      Pattern.compile("(?:业绩)?比较基准|同期(?:业绩)?基准|基准(?:收益率|为|涨|跌|回报|同期)|基准:");
  private static final Pattern PRAISE =
      Pattern.compile(
          "突破|新高|翻倍|翻番|第一|居首|榜首|居前|前列|领先|超越|高达|暴增|激增|猛增|吸金|持续(?:攀升|涌入|增长)|稳步|顶格|最大|遥遥|青睐|追捧|抢筹|热捧|最为突出|扩大");
  private static final Scan MOVES =
      new Scan(
          "(?:价格|净值|盘中)?(?:再?创|刷新)(?:出|了|下)?[^,。;]{0,8}新高|(?:(?:豪取|斩获|收获|喜提|迎来|日线|周线)[^,。;]{0,2})?[二三四五六七八九十两\\d]连(?:涨|阳|红|升|板)|连(?:续)?(?:涨|跌|上涨)[^,。;]{0,3}(?:天|日|周|月)");

  private final Text text;
  private final Periods periods;
  private final List<SourceStatement> sources;
  private final List<Fact> claims = new ArrayList<>();

  FigureClaims(Text text, Periods periods, List<SourceStatement> sources) {
    this.text = text;
    this.periods = periods;
    this.sources = sources;
  }

  List<Fact> find() {
    Subject carried = Subject.UNKNOWN;
    for (Span sentence : text.sentences()) {
      List<Periods.Found> found = periods.find(text.masked(), sentence);
      for (Figure figure : Figures.find(text.masked(), sentence)) {
        Subject subject = subject(figure, sentence, carried);
        carried = subject;
        add(figure, subject, found, sentence);
      }
      moves(sentence);
    }
    return claims;
  }

  private void moves(Span sentence) {
    Scan.Hits m = MOVES.in(text.masked(), sentence.start(), sentence.end());
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      Context context = text.context(span);
      claims.add(
          new PerformanceClaim(
              span,
              Metric.PRICE_MOVE,
              Double.NaN,
              new Period(m.group(), 5, Period.Kind.TRAILING),
              false,
              false,
              false,
              context));
    }
  }

  private Subject subject(Figure figure, Span sentence, Subject carried) {
    Subject subject = Subjects.of(text.masked(), sentence, figure.span());
    return subject == Subject.UNKNOWN ? carried : subject;
  }

  private void add(Figure figure, Subject subject, List<Periods.Found> found, Span sentence) {
    Metric metric = metric(figure.measure());
    if (metric == null) {
      statistic(figure, subject, sentence);
    } else if (isOfFund(subject) || metric == Metric.MONEY_MARKET_YIELD) {
      performance(figure, metric, subject, found, sentence);
    } else {
      claims.add(
          new StatisticClaim(
              figure.span(), Kind.MARKET_MOVE, false, text.context(figure.span(), subject)));
    }
  }

  private static boolean isOfFund(Subject subject) {
    return subject == Subject.FUND || subject == Subject.MANAGER;
  }

  private static Metric metric(Measure measure) {
    return switch (measure) {
      case RETURN -> Metric.RETURN;
      case ANNUALISED -> Metric.ANNUALISED_RETURN;
      case MONEY_YIELD -> Metric.MONEY_MARKET_YIELD;
      case EXCESS -> Metric.EXCESS_RETURN;
      case DRAWDOWN -> Metric.DRAWDOWN;
      case VOLATILITY -> Metric.VOLATILITY;
      case SHARPE -> Metric.SHARPE;
      case DISTRIBUTION -> Metric.DISTRIBUTION_RATE;
      default -> null;
    };
  }

  private void performance(
      Figure figure, Metric metric, Subject subject, List<Periods.Found> found, Span sentence) {
    Periods.Found nearest = nearest(figure.span(), found);
    Period period = nearest == null ? Period.NONE : nearest.period();
    Span span = nearest == null ? figure.span() : claimSpan(figure.span(), nearest.span());
    boolean move =
        metric == Metric.RETURN
            && period.days() <= 7
            && figure.span().of(text.masked()).matches("(?s).*[涨跌].*");
    claims.add(
        new PerformanceClaim(
            span,
            move ? Metric.PRICE_MOVE : metric,
            figure.value(),
            period,
            metric == Metric.ANNUALISED_RETURN,
            isBenchmarked(sentence),
            isVendorOnly(sentence),
            text.context(span, subject)));
  }

  private Span claimSpan(Span figure, Span period) {
    boolean before = period.end() <= figure.start() && figure.start() - period.end() <= 14;
    return before ? period.cover(figure) : figure;
  }

  private static Periods.Found nearest(Span figure, List<Periods.Found> found) {
    Periods.Found nearest = null;
    for (Periods.Found period : found) {
      if (period.span().start() <= figure.end()) {
        nearest = period;
      }
    }
    return nearest;
  }

  private boolean isBenchmarked(Span sentence) {
    Span part = text.reading().partAt(sentence.start()).span();
    return BENCHMARK.matcher(part.of(text.masked())).find()
        && part.of(text.masked()).indexOf('%') >= 0;
  }

  private boolean isVendorOnly(Span sentence) {
    Span part = text.reading().partAt(sentence.start()).span();
    List<SourceStatement> near =
        sources.stream().filter(s -> part.contains(s.span()) || s.documentWide()).toList();
    return near.stream().anyMatch(s -> s.kind() == SourceStatement.Kind.VENDOR)
        && near.stream().noneMatch(s -> s.kind() == SourceStatement.Kind.REVIEWED);
  }

  private void statistic(Figure figure, Subject subject, Span sentence) {
    Kind kind = kind(figure.measure());
    if (kind != null) {
      boolean praise = PRAISE.matcher(sentence.of(text.masked())).find();
      claims.add(
          new StatisticClaim(figure.span(), kind, praise, text.context(figure.span(), subject)));
    }
  }

  private static Kind kind(Measure measure) {
    return switch (measure) {
      case SIZE -> Kind.SIZE;
      case FLOW -> Kind.FLOW;
      case TURNOVER -> Kind.TURNOVER;
      case HOLDERS -> Kind.HOLDERS;
      case COMPOSITION -> Kind.COMPOSITION;
      case VALUATION -> Kind.VALUATION;
      case INDUSTRY -> Kind.INDUSTRY;
      case PROBABILITY -> Kind.SURVEY;
      default -> null;
    };
  }
}
