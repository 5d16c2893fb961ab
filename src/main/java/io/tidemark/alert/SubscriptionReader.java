package io.tidemark.alert;

import io.tidemark.catalog.Catalog;
import io.tidemark.search.Aliases;
import io.tidemark.search.QueryException;
import io.tidemark.search.SavedQuery;
import io.tidemark.yaml.Faults;
import io.tidemark.yaml.YamlEntry;
import io.tidemark.yaml.YamlFile;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and checks a file of subscriptions. */
public final class SubscriptionReader {
  private static final List<String> FIELDS = List.of("alerts");
  private static final List<String> ENTRY_FIELDS =
      List.of("id", "query", "description", "file", "webhook", "secret", "copies");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final Path folder;
  private final Catalog catalog;
  private final Aliases aliases;
  private final Map<String, String> environment;
  private final Set<String> ids = new HashSet<>();

  private SubscriptionReader(Path folder, Catalog catalog, Map<String, String> environment) {
    this.folder = folder;
    this.catalog = catalog;
    this.aliases = Aliases.of(catalog);
    this.environment = environment;
  }

  /**
   * Reads the subscriptions in {@code file}. A file that it names is looked for beside it.
   *
   * @param catalog knows the themes and subjects that queries may name
   * @param environment the variables of the process, where secrets are
   * @throws AlertException with all its faults
   * @throws IOException where it cannot be read
   */
  public static List<Subscription> read(Path file, Catalog catalog, Map<String, String> environment)
      throws AlertException, IOException {
    Faults faults = new Faults();
    YamlFile yaml = YamlFile.read(file, faults);
    YamlEntry root =
        yaml.root() == null ? null : YamlEntry.of(yaml.name(), yaml.root(), FIELDS, faults);
    List<Subscription> subscriptions = new ArrayList<>();
    if (root != null) {
      if (root.isEmptyList("alerts")) {
        root.fault("alerts", "there is none; write '- id: ...' lines with query and file");
      }
      Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
      SubscriptionReader reader = new SubscriptionReader(folder, catalog, environment);
      for (YamlEntry entry : root.entries("alerts", ENTRY_FIELDS)) {
        reader.read(entry).ifPresent(subscriptions::add);
      }
    }
    faults.throwIfAny(AlertException::new);
    return subscriptions;
  }

  private Optional<Subscription> read(YamlEntry entry) {
    String id = id(entry);
    SavedQuery query = query(entry);
    String description = entry.optionalText("description");
    Subscription.Copies copies = copies(entry);
    Destination destination = destination(entry);
    return query == null || destination == null
        ? Optional.empty()
        : Optional.of(new Subscription(id, query, description, copies, destination));
  }

  private String id(YamlEntry entry) {
    String id = entry.text("id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      entry.fault("id", "'" + id + "' is no id: lower-case letters and digits, parted by hyphens");
    } else if (!id.isEmpty() && !ids.add(id)) {
      entry.fault("id", "'" + id + "' is given twice; by its id alone alerts are told apart");
    }
    return id;
  }

  private @Nullable SavedQuery query(YamlEntry entry) {
    String line = entry.text("query");
    if (line.isEmpty()) {
      return null;
    }
    try {
      return SavedQuery.of(line, catalog, aliases);
    } catch (QueryException e) {
      entry.fault("query", "column %d of '%s': %s".formatted(e.at() + 1, line, e.problem()));
      return null;
    }
  }

  private static Subscription.Copies copies(YamlEntry entry) {
    String copies = entry.optionalText("copies");
    if (copies != null && !copies.equals("first") && !copies.equals("all")) {
      entry.fault(
          "copies",
          "'" + copies + "' is neither first (one alert a story) nor all (one an article)");
    }
    return "all".equals(copies) ? Subscription.Copies.ALL : Subscription.Copies.FIRST;
  }

  private @Nullable Destination destination(YamlEntry entry) {
    String file = entry.optionalText("file");
    String webhook = entry.optionalText("webhook");
    if ((file == null) == (webhook == null)) {
      entry.fault(
          file == null ? "file" : "webhook",
          "give one of file (alerts are appended to it) and webhook (they are posted to it)");
      return null;
    }
    if (file != null) {
      if (entry.optionalText("secret") != null) {
        entry.fault("secret", "signs what is posted to a webhook; a file needs none");
      }
      return new Destination.LineFile(folder.resolve(file));
    }
    URI address = address(entry, webhook);
    Signature secret = secret(entry);
    return address == null ? null : new Destination.Webhook(address, secret);
  }

  /** Messages leave the address out: its path may be a password. */
  private static @Nullable URI address(YamlEntry entry, @Nullable String webhook) {
    URI address;
    try {
      address = new URI(webhook);
    } catch (URISyntaxException e) {
      entry.fault("webhook", "is no address: " + e.getReason());
      return null;
    }
    String scheme = address.getScheme();
    if (address.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
      entry.fault("webhook", "is no address; it must begin with https:// or http:// and a host");
      return null;
    }
    if (address.getUserInfo() != null) {
      entry.fault("webhook", "holds a user or a password before @; posts are signed instead");
      return null;
    }
    return address;
  }

  private @Nullable Signature secret(YamlEntry entry) {
    String variable = entry.optionalText("secret");
    if (variable == null) {
      return null;
    }
    if (!VARIABLE.matcher(variable).matches() || variable.startsWith("whsec_")) {
      entry.fault(
          "secret", "names the environment variable that holds the secret, never the secret");
      return null;
    }
    String value = environment.get(variable);
    if (value == null || value.isBlank()) {
      entry.fault("secret", "the environment variable " + variable + " is not set");
      return null;
    }
    Optional<Signature> secret = Signature.by(value.strip());
    if (secret.isEmpty()) {
      entry.fault(
          "secret",
          "the environment variable " + variable + " must hold " + Signature.SECRET_SHAPE);
    }
    return secret.orElse(null);
  }
}
