package dev.razvorot.text.sentences;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a clause has said nothing yet but when or how much: «В начале 2016 г.», «Известно,
 * что в 44 г. до н. э.». A capital after it is a name, for the clause still lacks its verb.
 */
final class Openings {
  /** Characters that are looked at; «По состоянию на 31 декабря 2020 г.» has 34. */
  private static final int LONGEST = 60;

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}–—-]+(?=[^\\s\\p{Z}])");
  private static final Pattern NUMBER = Pattern.compile("\\d.*|[IVXLХ]+|[хегйм]{1,2}");

  /** Words of times and amounts, without stops. */
  private static final Set<String> WORDS =
      words(
          """
          в во с со к ко до по после около на за и не позже позднее ранее раньше уже ещё еще лишь
          только начиная весной летом осенью зимой весны лета осени зимы весне лету
          начале начала началу конце конца концу конец начало середине середины середину половине
          половины половину первой второй первого второго третьего четвёртого четвертого первом
          втором третьем первое второе первый квартале квартала квартал полугодии полугодия
          полугодие месяц месяца месяцев неделю недели недель день дня дней
          январе января январь феврале февраля февраль марте марта март апреле апреля апрель мае мая
          май июне июня июнь июле июля июль августе августа август сентябре сентября сентябрь октябре
          октября октябрь ноябре ноября ноябрь декабре декабря декабрь
          состоянию данным итогам результатам сравнению оценке
          н э эры нашей новой годов года год году веков века век веке
          через спустя свыше более менее почти примерно ровно
          г гг в вв ч м с т см мм км кг мин сек руб коп тыс млн млрд трлн долл
          """);

  /** Words after which a clause begins and must have its own verb. */
  private static final Set<String> CONJUNCTIONS =
      words("что если когда хотя поскольку ибо как где куда откуда");

  private Openings() {}

  /** Whether a clause only opens before the mark. */
  static boolean end(Junction junction) {
    String near = junction.lastBeforeMark(LONGEST + 1);
    boolean whole = near.length() <= LONGEST;
    String[] words = BETWEEN.split(near);
    int i = words.length - 1;
    while (i >= 0 && isOfTime(words[i])) {
      i--;
    }
    return i < 0 ? whole : (whole || i > 0) && opensClause(words, i);
  }

  /** A conjunction; «а» too, unless «не» stands before it: не в 1935, а в 1936 г. */
  private static boolean opensClause(String[] words, int at) {
    String word = words[at].toLowerCase(Locale.ROOT);
    return CONJUNCTIONS.contains(word)
        || word.startsWith("котор")
        || word.equals("а")
            && List.of(words).subList(0, at).stream().noneMatch("не"::equalsIgnoreCase);
  }

  private static boolean isOfTime(String word) {
    int start = 0;
    while (start < word.length() && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    int end = word.endsWith(".") ? word.length() - 1 : word.length();
    String bare = word.substring(start, Math.max(start, end));
    return bare.isEmpty()
        || WORDS.contains(bare.toLowerCase(Locale.ROOT))
        || NUMBER.matcher(bare).matches();
  }

  private static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }
}
