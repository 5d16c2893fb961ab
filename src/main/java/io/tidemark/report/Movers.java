package io.tidemark.report;

import io.tidemark.analyze.comove.CoMoves;
import io.tidemark.analyze.comove.Scope;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.List;

/** What moves with a theme on the day. */
final class Movers {
  /** So many subjects, with a sentence each. */
  private static final CoMoves.Extent EXTENT = new CoMoves.Extent(3, 1);

  private final Searcher searcher;
  private final Selection today;
  private final Links links;

  Movers(Searcher searcher, Selection today, Links links) {
    this.searcher = searcher;
    this.today = today;
    this.links = links;
  }

  List<DailyReport.Move> with(String theme) {
    String query = today.query().equals("*") ? "" : "(" + today.query() + ") AND ";
    return CoMoves.of(searcher, today.with(query + "theme:" + theme), Scope.PARAGRAPH, EXTENT)
        .rows()
        .stream()
        .flatMap(row ->
            row.quotes().stream()
                .map(quote -> new DailyReport.Move(row, quote, links.of(quote.article()))))
        .toList();
  }
}
