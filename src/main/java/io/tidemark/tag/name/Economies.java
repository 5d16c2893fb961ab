package io.tidemark.tag.name;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.EntityKind;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.SubjectKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which subject of a country answers to an American one: {@code us-inflation} in Japan is {@code
 * japan-inflation}, {@code fed-funds-rate} in the euro zone {@code ecb-rate}.
 */
final class Economies {
  static final String HOME = "US";
  private static final String PREFIX = "us-";

  private final Catalog catalog;
  private final Map<String, Set<String>> prefixes = new HashMap<>();
  private final Map<String, String> policyRates = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  Economies(Catalog catalog) {
    this.catalog = catalog;
    for (Subject subject : catalog.subjects()) {
      @Nullable String country = subject.country();
      if (country != null) {
        prefixes
            .computeIfAbsent(country, c -> new LinkedHashSet<>())
            .add(subject.id().substring(0, subject.id().indexOf('-') + 1));
        if (subject.kind() == SubjectKind.POLICY_RATE) {
          policyRates.putIfAbsent(country, subject.id());
        }
        if (subject.kind() != SubjectKind.CURRENCY) {
          countries.put(subject.id(), country);
        }
      }
    }
    for (Entity entity : catalog.entities()) {
      if (entity.kind() == EntityKind.CENTRAL_BANK && entity.country() != null) {
        countries.put(entity.id(), entity.country());
      }
    }
  }

  /** Every country that something of the catalog belongs to. */
  Set<String> countries() {
    Set<String> all = new HashSet<>(prefixes.keySet());
    all.addAll(countries.values());
    return all;
  }

  /** Whether every name stands for the same here as there, as far as its country decides. */
  boolean isLike(Economies other) {
    return inOrder().equals(other.inOrder())
        && policyRates.equals(other.policyRates)
        && countries.equals(other.countries)
        && kinds().equals(other.kinds());
  }

  /** The prefixes of each country in the order in which they are tried. */
  private Map<String, List<String>> inOrder() {
    Map<String, List<String>> inOrder = new HashMap<>();
    prefixes.forEach((country, tried) -> inOrder.put(country, List.copyOf(tried)));
    return inOrder;
  }

  private Map<String, SubjectKind> kinds() {
    Map<String, SubjectKind> kinds = new HashMap<>();
    catalog.subjects().forEach(subject -> kinds.put(subject.id(), subject.kind()));
    return kinds;
  }

  /** What answers to the American subject {@code id} in {@code country}, or null. */
  @Nullable String answering(String id, String country) {
    if (country.equals(HOME)) {
      return id;
    }
    switch (kind(id)) {
      case POLICY_RATE -> {
        return policyRates.get(country);
      }
      case VOLUME -> {
        return id;
      }
      default -> {
        if (!id.startsWith(PREFIX)) {
          return null;
        }
      }
    }
    for (String prefix : prefixes.getOrDefault(country, Set.of())) {
      String answer = prefix + id.substring(PREFIX.length());
      if (catalog.subject(answer).isPresent()) {
        return answer;
      }
    }
    return null;
  }

  /** The country whose economy an entry belongs to, or null: of figures, markets, central banks. */
  @Nullable String countryOf(String id) {
    return countries.get(id);
  }

  /** Whether a figure of this subject is told of one country, and its sentence tells which. */
  boolean isFigure(String id) {
    SubjectKind kind = kind(id);
    return kind == SubjectKind.ECONOMY || kind == SubjectKind.POLICY_RATE;
  }

  private SubjectKind kind(String id) {
    return catalog.subject(id).orElseThrow().kind();
  }
}
