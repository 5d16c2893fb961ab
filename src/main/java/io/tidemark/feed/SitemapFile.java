package io.tidemark.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Sitemaps and their indexes (sitemaps.org 0.9), with Google's extension for news. */
final class SitemapFile {
  private static final Set<String> PARENTS = Set.of("urlset", "sitemapindex");

  private SitemapFile() {}

  /** In the file's order; what names no address is left out. */
  static List<Location> locations(String xml, @Nullable String url) throws Refused {
    List<Location> locations = new ArrayList<>();
    XmlParts.each(
        xml,
        PARENTS,
        element -> {
          Part part = new Part(element);
          String address = Addresses.absolute(url, part.text("loc"));
          if (address != null) {
            locations.add(
                new Location(
                    address,
                    part.date("lastmod"),
                    part.all("news:news").findFirst().map(SitemapFile::news).orElse(null)));
          }
        });
    return locations;
  }

  private static Location.News news(Element element) {
    Part news = new Part(element);
    Part publication = news.all("news:publication").findFirst().map(Part::new).orElse(news);
    return new Location.News(
        news.line("news:title"),
        publication.line("news:name"),
        Part.language(publication.text("news:language")),
        news.date("news:publication_date"));
  }
}
