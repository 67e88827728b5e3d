package org.caveat.annotate.figures;

import org.caveat.facts.Metric;
import org.caveat.facts.StatisticClaim.Kind;

/** What a figure measures. */
enum Measure {
  /** Return by net value: 净值增长率, 收益率, 回报. */
  RETURN(Metric.RETURN, null),
  /** Move of a price: 涨, 跌幅. */
  MOVE(Metric.RETURN, null),
  ANNUALISED(Metric.ANNUALISED_RETURN, null),
  MONEYYIELD(Metric.MONEY_MARKET_YIELD, null),
  EXCESS(Metric.EXCESS_RETURN, null),
  DRAWDOWN(Metric.DRAWDOWN, null),
  VOLATILITY(Metric.VOLATILITY, null),
  SHARPE(Metric.SHARPE, null),
  DISTRIBUTION(Metric.DISTRIBUTION_RATE, null),
  SIZE(null, Kind.SIZE),
  FLOW(null, Kind.FLOW),
  TURNOVER(null, Kind.TURNOVER),
  HOLDERS(null, Kind.HOLDERS),
  COMPOSITION(null, Kind.COMPOSITION),
  VALUATION(null, Kind.VALUATION),
  /** Shares of people or funds that do something: 八成基民, 80%的基金跑不赢指数. */
  SURVEY(null, Kind.SURVEY),
  /** Odds and shares of gain, which are wording of their own and no figure to source. */
  PROBABILITY(null, null),
  INDUSTRY(null, Kind.INDUSTRY),
  /** Verbs that any figure goes with: of results (交出), of prices (攀升), of change (压到). */
  ACHIEVED(Metric.RETURN, null),
  MOVED(Metric.RETURN, null),
  CHANGED(null, Kind.INDUSTRY),
  /** A rank, which is no performance figure. */
  RANK(null, null),
  /** Fees, limits, contract shares, grades: not a claim. */
  TERMS(null, null);

  private final Metric metric;
  private final Kind statistic;

  Measure(Metric metric, Kind statistic) {
    this.metric = metric;
    this.statistic = statistic;
  }

  boolean isOfRisk() {
    return this == DRAWDOWN || this == VOLATILITY || this == SHARPE;
  }

  boolean isVerb() {
    return this == ACHIEVED || this == MOVED || this == CHANGED;
  }

  /** What is measured where the clause names nothing but the verb. */
  Measure told() {
    return switch (this) {
      case ACHIEVED -> RETURN;
      case MOVED -> MOVE;
      case CHANGED -> INDUSTRY;
      default -> this;
    };
  }

  /** The metric of a performance figure; null for other figures. */
  Metric metric() {
    return metric;
  }

  /** What a statistic counts; null for other figures. */
  Kind statistic() {
    return statistic;
  }
}
