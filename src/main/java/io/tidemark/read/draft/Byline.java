package io.tidemark.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits a byline into people: {@code By Ana Reyes and Tom Okafor, Staff Writers}. */
public final class Byline {
  private static final int LONGEST_NAME = 50;

  private static final Pattern LEAD =
      Pattern.compile(
          "^\\W*(?:(?:posted|written|published|reported|reporting|words|story|text|submitted|contributed)\\s+)?"
              + "(?:by|von|par|por|di|authors?|from|view all posts by|all posts by|more from|posts by)\\b\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOISE =
      Pattern.compile(
          "\\(.*?\\)|\\[.*?]|<[^>]*>|https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w.-]+|(?<!\\w)@\\w+|\\s+-\\s+.*$");
  private static final Pattern PARTS =
      Pattern.compile(
          "\\s*(?:[,;|/•·\\n]|\\s(?:and|und|et|y|with|&)\\s|(?<=\\w)\\s&\\s)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:(?:head of|vice|president|director of|chief \\w+|senior|junior|chief|deputy|associate|assistant|contributing|managing|executive|staff|special|guest|"
              + "freelance|lead|news|sports|features?|business|political|politics|digital|health|science|technology|"
              + "tech|markets?|economics|investigative|national|foreign|former|the|our|a|to|for)\\s+)*"
              + "(?:officer|president|director|head of [\\w ]+|reporters?|writers?|editors?|editorial|correspondents?|contributors?|columnists?|producers?|author|"
              + "authors|journalists?|critics?|photographers?|staff|analysts?|strategists?|economists?|ph\\.?d\\.?|"
              + "m\\.?d\\.?|cfa|cpa|esq\\.?|jr\\.?|sr\\.?|iii|ii|admin|administrator|publisher|guest|unknown|none|null|"
              + "anonymous|www|redaktion|updated|published|posted)(?:\\s+(?:at|of|for|in)\\b.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK_OR_DATE = Pattern.compile(".*\\d.*");

  private static final Pattern TRAILING_ROLE =
      Pattern.compile(
          "(?<=\\p{L}{2}\\s\\p{L}{2,30})\\s+(?:(?:senior|staff|contributing|managing|associate|deputy|executive)\\s+)*"
              + "(?:writer|editor|reporter|correspondent|contributor|columnist|journalist)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDENTIALS =
      Pattern.compile(
          "(?:(?:^|,?\\s+)(?:MS|MA|MD|MBA|MPH|RD|RDN|LD|PhD|Ph\\.D\\.?|CFA|CPA|JD|DO|RN|M\\.D\\.))+$");
  private static final Pattern HOUSE =
      Pattern.compile(
          ".*(?:\\.(?:com|org|net|co\\.uk)\\b|\\b(?:media|news|staff|team|desk|press|journal|times|post|magazine|report|"
              + "agency|agencies|sponsored|editors|editorial|redaktion|redazione|network|reuters|bloomberg|wire|services?|"
              + "university|institute|company|inc|llc|ltd|group|bureau|daily|tribune|herald|gazette)\\b).*",
          Pattern.CASE_INSENSITIVE);

  private Byline() {}

  /** Whether {@code name} is that of a house or a desk rather than of a person. */
  public static boolean isHouse(String name) {
    return HOUSE.matcher(name).matches();
  }

  /** The people named in {@code text}, in its order; empty where it names none. */
  public static List<String> people(String text) {
    String names = LEAD.matcher(Prose.line(text)).replaceFirst("");
    names = NOISE.matcher(names).replaceAll(" ");
    List<String> people = new ArrayList<>();
    for (String part : PARTS.split(names)) {
      String name = tidy(part);
      if (isName(name) && people.stream().noneMatch(name::equalsIgnoreCase)) {
        people.add(name);
      }
    }
    return List.copyOf(people);
  }

  /** People of several bylines, each told once. */
  public static List<String> people(List<String> texts) {
    List<String> people = new ArrayList<>();
    for (String text : texts) {
      for (String name : people(text)) {
        if (people.stream().noneMatch(name::equalsIgnoreCase)) {
          people.add(name);
        }
      }
    }
    return List.copyOf(people);
  }

  private static String tidy(String part) {
    String name = LEAD.matcher(Prose.line(part)).replaceFirst("");
    name = name.replaceAll("^[\\W&&[^\\p{L}]]+|[\\W&&[^\\p{L}.)]]+$", "");
    if (ROLE.matcher(name).matches()) {
      return "";
    }
    name = TRAILING_ROLE.matcher(name).replaceFirst("");
    name = CREDENTIALS.matcher(name).replaceFirst("");
    return unshouted(name);
  }

  /** {@code HALVARD WIRE} as {@code Halvard Wire}; what is not all capitals as it is. */
  public static String unshouted(String name) {
    boolean shouted =
        name.length() > 5 && name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
    return shouted ? capitalized(name) : name;
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && name.split(" ").length <= 6
        && Character.isLetter(name.codePointAt(0))
        && !ROLE.matcher(name).matches()
        && !CLOCK_OR_DATE.matcher(name).matches();
  }

  private static String capitalized(String shouted) {
    StringBuilder name = new StringBuilder();
    boolean starts = true;
    for (int i = 0; i < shouted.length(); i++) {
      char c = shouted.charAt(i);
      name.append(starts ? c : Character.toLowerCase(c));
      starts = !Character.isLetter(c) && c != '\'' && c != '’';
    }
    return name.toString();
  }
}
