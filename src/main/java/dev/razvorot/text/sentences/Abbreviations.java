package dev.razvorot.text.sentences;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Abbreviations with a full stop, by what the stop can mean, and the words that open sentences.
 *
 * <p>Written from dictionaries and style guides of both languages; whole words, without their last
 * stop. Letter case counts: {@code Rep.} is a title, {@code rep.} the end of a sentence. None
 * before a name ends in six small letters, which {@link Sentences} relies on.
 */
final class Abbreviations {
  /** Never end a sentence: titles, i.e., т. е. */
  private static final Set<String> TITLES =
      words(
          """
          Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Profs Rev Fr Gen Maj Col Lt Capt Cpt Cmdr Adm Sgt Cpl
          Pvt Sen Sens Rep Reps Gov Govs Pres Supt Insp Det Hon Msgr Amb Atty Brig Pfc Dist Asst Bp Ald
          Th Chr Wm Chas Geo Thos Jas Jos
          vs viz cf Cf c.f e.g E.g eg Eg i.e I.e ie esp incl excl a.k.a N.B P.S P.P.S
          проф акад доц кап лейт серж адм тов гр-н гр-ка г-н г-жа
          зам зав пом чл чл.-корр корр инж преп д-р ген.-лейт ген.-м
          митр еп архим прот иером свт прп блж ап кн имп
          т.е т.к т.н т.о т.ч и.о в.о г.о р.п п.г.т см ср напр
          """);

  /** A name follows, unless it is plain that a sentence does: St., U.S., Inc., ул., им. */
  private static final Set<String> BEFORE_NAME =
      words(
          """
          St Ste Mt Ft v ca Ave Blvd Rd Sq Inc Corp Ltd Co LLC Bros Jr Sr Univ Dept Assn al ed eds
          Ph.D M.D B.A M.A B.Sc M.Sc
          ул пр-т просп пер пл наб бул б-р туп мкр стр корп кв св гр оз ст пос дер р-н респ
          прим прил табл гл разд ред изд сост авт соч избр реж нар засл арт
          англ нем франц исп итал лат греч яп
          Вл Ал Евг Мих Алекс Ник Вс Вяч Дж Эд Конст Дм
          """);

  /** A number may follow in the same sentence: No. 7, Jan. 5, тыс. 300. */
  private static final Set<String> BEFORE_NUMBER =
      words(
          """
          No no Nos approx Vol Fig Figs Eq Ch pp p Art Sec Para Ref Tel tel Ext Pt Op
          Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
          Apt Bldg Hwy Rte Rm ext vol ch fig figs eq Approx Est est v ver Ver вер рис доб макс
          род ум янв февр мар апр июн июл авг сент окт нояб дек тыс млн млрд трлн руб коп долл ок прибл
          вып кн абз подп пп гг вв тт ном экз мин сек тел
          """);

  /** Measures after a number, whose stop may end a sentence: 2016 г., XX в., 10 см. */
  private static final Set<String> MEASURES =
      words("г гг в вв ч м с т см мм км кг мин сек руб коп тыс млн млрд трлн долл р д стр");

  /** Measures before which a date begins a sentence: years, and what officially has no stop. */
  private static final Set<String> BEFORE_DATE = words("г гг в вв млн млрд трлн");

  /** English measures, which have a stop between two numbers only: 6 ft. 2 in. */
  private static final Set<String> UNITS = words("ft in lb lbs oz hr hrs min mins sec yd");

  /** Parts of a century: нач. XX в. */
  private static final Set<String> PARTS = words("нач сер кон пол перв втор посл");

  /** Months as they stand after a day. */
  private static final Set<String> MONTHS =
      words("января февраля марта апреля мая июня июля августа сентября октября ноября декабря");

  /** What the numbers of chapters, pictures and steps stand after. */
  private static final Set<String> COUNTED =
      words(
          """
          chapter part section subsection appendix annex article book volume act scene lesson unit
          module lecture figure fig table example listing equation formula diagram chart box step
          stage task exercise question problem rule procedure algorithm theorem lemma definition
          proposition corollary clause item paragraph
          глава гл часть раздел подраздел параграф приложение прил статья ст книга том действие акт
          явление сцена картина урок модуль лекция рисунок рис таблица табл пример листинг уравнение
          формула схема диаграмма график шаг этап задача задание упражнение вопрос правило процедура
          алгоритм теорема лемма определение предложение следствие пункт подпункт п пп
          """);

  /** English abbreviations in small letters that are as long as words and end no sentence. */
  private static final Set<String> CLIPPED =
      words(
          """
          abbr acad addl admin anon appt assn assoc asst attn bldg chap chaps config contd corr dept
          depts distr educ elec encl engr equiv estab exec figs govt hist illus illust intl maint
          manuf mech misc natl orig philos plur prev prob publ recd resp secs secy stat subj suppl
          supp tbsp temp transl treas univ vocab vols
          """);

  /** What only ends sentences and brackets. */
  private static final Set<String> LAST = words("etc др пр проч обл т.д т.п");

  /** States of the US as news writes them at the end of the place it comes from. */
  private static final Set<String> STATES =
      words(
          """
          Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont
          Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
          """);

  /** What follows a.m. and p.m. in the same sentence. */
  private static final Set<String> AFTER_HOUR =
      words(
          """
          Monday Tuesday Wednesday Thursday Friday Saturday Sunday Moscow London Eastern Central
          Pacific Mountain Greenwich Beijing Tokyo Paris Berlin Kyiv Kiev GMT UTC EST EDT ET CST CDT
          CT PST PDT PT BST CET CEST MSK IST
          January February March April May June July August September October November December
          """);

  /** Nouns that a single capital names, so that its stop ends the sentence: vitamin C. */
  private static final Set<String> BEFORE_LETTER =
      words(
          """
          vitamin vitamins plan class group type grade hepatitis point model schedule section appendix
          league serie category option team block phase part gate terminal exhibit figure building
          flat unit zone language OS factor room row size wing
          витамин витамина витамины план плана класс класса группа группы группе тип типа гепатит
          гепатита точка точки точку приложение приложения вариант варианта категория категории блок
          буква буквы букву букве язык языка языке блока лига лиги серия серии дивизион корпус секция подъезд
          """);

  /** How words begin that bear a name after им. (имени). */
  private static final List<String> BEARERS =
      List.of(
          ("театр музе завод университет институт школ гимназ лице площад парк библиотек академи"
                  + " консерватор училищ больниц стадион филармон клуб двор центр колхоз совхоз"
                  + " фабрик комбинат фонд преми оркестр хор ансамбл станци кинотеатр аэропорт"
                  + " госпитал ордена медал конкурс турнир куб мемориал чтени обществ бюро дивизи"
                  + " полк обсерватор колледж техникум галере заповедник санатори"
                  + " лагер посёл посел шахт рудник канал мост метро улиц набережн проспект бульвар")
              .split(" "));

  /** Words that open a sentence and are no part of a name. */
  private static final Set<String> OPENERS =
      words(
          """
          The A An In On At It He She They We You I This That These Those But And Or So If When While
          As For From To With By After Before However There Then His Her Its Their Our My Your Not No
          Yes What Who Why How Where Which Is Are Was Were Do Does Did Has Have Had Would Could Should
          Can Although Though Because Since Until Despite During Among According Meanwhile Also Both
          Nobody Everybody Everyone Someone Something Nothing Today Tomorrow Yesterday Later Still
          Maybe Perhaps Let
          Each Some Many Most All Another Other One Two Three Under Over Once Now Even Only Such Here
          В Во На С Со К Ко По За Из От До Для Без При Над Под О Об У И А Но Да Нет Или Что Как Когда
          Если Где Кто Чем Чего Это Эта Этот Эти Этого Этой Он Она Они Оно Мы Вы Я Ты Его Её Ее Их Ему
          Ей Им Не Ни Так Также Там Тут Тогда Потом Затем Однако Поэтому После Перед Между Через Все
          Всё Всего Всех Ещё Еще Уже Только Именно Среди Кроме Согласно Сейчас Теперь Ранее Напомним
          Более Тем Тот Та То Те Такой Такая Такие Такое Каждый Один Одна Другой Другие Многие Хотя
          Никто Ничто Ничего Никогда Кто-то Почти Лишь Вместе Вот Впрочем
          Чтобы Ведь Пока Сегодня Вчера Завтра Наш Наши Мой Моя Свой Какой Какие Почему Зачем Куда
          """);

  /** Names with an exclamation mark. */
  private static final Set<String> EXCLAIMED = words("Yahoo Jeopardy");

  /** Every abbreviation of small letters only. */
  private static final Set<String> SMALL =
      Stream.of(TITLES, BEFORE_NAME, BEFORE_NUMBER, MEASURES, LAST, PARTS, UNITS, Set.of("им"))
          .flatMap(Set::stream)
          .filter(word -> word.chars().allMatch(Character::isLowerCase))
          .collect(Collectors.toUnmodifiableSet());

  private Abbreviations() {}

  /** Whether the word is an abbreviation of small letters only, of whatever kind. */
  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  static boolean isTitle(String word) {
    return isIn(TITLES, word)
        || WordShape.isDegree(word)
        || TITLES.contains(word.substring(word.lastIndexOf('-') + 1));
  }

  static boolean isBeforeName(String word) {
    return isIn(BEFORE_NAME, word) || isTitle(word);
  }

  static boolean isBeforeNumber(String word) {
    return isIn(BEFORE_NUMBER, word) || isBeforeName(word);
  }

  /** Whether the set holds the word, or, if it is Russian, the word without its capital: Ул. */
  private static boolean isIn(Set<String> set, String word) {
    return set.contains(word)
        || !word.isEmpty()
            && word.charAt(0) >= 'А'
            && word.charAt(0) <= 'Я'
            && set.contains(Character.toLowerCase(word.charAt(0)) + word.substring(1));
  }

  /** Whether the word is an abbreviation of any kind, such as may close a bracket. */
  static boolean isKnown(String word) {
    return isBeforeNumber(word) || isMeasure(word) || LAST.contains(word);
  }

  /** Whether the word, perhaps with a stop, stands before the number of a chapter or picture. */
  static boolean isCounted(String word) {
    int end = word.endsWith(".") ? word.length() - 1 : word.length();
    return COUNTED.contains(word.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /** Whether the word is an abbreviation of small letters, or may be one by its length. */
  static boolean isClipped(String word) {
    return CLIPPED.contains(word) || isSmall(word);
  }

  static boolean isMeasure(String word) {
    return MEASURES.contains(word);
  }

  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }

  /** Whether a century follows the word. */
  static boolean isBeforeCentury(String word) {
    return PARTS.contains(word);
  }

  static boolean isBeforeDate(String word) {
    return BEFORE_DATE.contains(word);
  }

  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  static boolean isState(String word) {
    return STATES.contains(word);
  }

  static boolean isAfterHour(String word) {
    return AFTER_HOUR.contains(word);
  }

  static boolean isBeforeLetter(String word) {
    return BEFORE_LETTER.contains(word) || BEFORE_LETTER.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isExclaimed(String word) {
    return EXCLAIMED.contains(word);
  }

  static boolean isOpener(String word) {
    return OPENERS.contains(word);
  }

  /** Whether the word, or one of capitals such as МГУ, is named after someone. */
  static boolean isBearer(String word) {
    boolean capitals = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    return capitals || BEARERS.stream().anyMatch(word.toLowerCase(Locale.ROOT)::startsWith);
  }

  private static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }
}
