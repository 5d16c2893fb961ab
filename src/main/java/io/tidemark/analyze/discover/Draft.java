package io.tidemark.analyze.discover;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A theme's file as it could be: for a person to look at, mend and take over.
 *
 * @param id of the theme, the name of the file
 * @param remarks comments at its head
 * @param must sentences with the phrase
 * @param mustNot sentences with its last word alone
 */
public record Draft(
    String id,
    List<String> remarks,
    String name,
    String covers,
    String rule,
    List<String> must,
    List<String> mustNot) {
  public Draft {
    remarks = List.copyOf(remarks);
    must = List.copyOf(must);
    mustNot = List.copyOf(mustNot);
  }

  /** The same with those sentences only that {@code keeps} holds. */
  public Draft with(Predicate<String> keeps) {
    return new Draft(
        id,
        remarks,
        name,
        covers,
        rule,
        must.stream().filter(keeps).toList(),
        mustNot.stream().filter(keeps).toList());
  }

  /** The file. */
  public String yaml() {
    return remarks.stream().map(line -> "# " + line + "\n").collect(Collectors.joining())
        + "name: "
        + quoted(name)
        + "\ncovers: "
        + quoted(covers)
        + "\nrules:\n  - "
        + rule
        + "\n"
        + list("must", must)
        + list("mustNot", mustNot);
  }

  private static String list(String field, List<String> sentences) {
    return sentences.isEmpty()
        ? ""
        : field
            + ":\n"
            + sentences.stream()
                .map(sentence -> "  - " + quoted(sentence) + "\n")
                .collect(Collectors.joining());
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
