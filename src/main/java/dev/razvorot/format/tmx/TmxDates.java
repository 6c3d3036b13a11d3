package dev.razvorot.format.tmx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates in the forms that tools write, brought to the one of TMX 1.4b: {@code YYYYMMDDThhmmssZ}.
 * What has no zone is taken as UTC, what has no time as midnight.
 */
final class TmxDates {
  private static final DateTimeFormatter TMX = strict("uuuuMMdd'T'HHmmss'Z'");

  /**
   * Forms met in memories, without fractions of seconds; of 03/04/2020 nobody knows whether the
   * month or the day comes first, of 31/12/2020 everybody does.
   */
  private static final List<DateTimeFormatter> FORMS =
      Stream.of(
              "uuuuMMdd[['T'][' ']HHmmss][XX][X]",
              "uuuuMMdd'T'HHmm[X]",
              "uuuu-MM-dd[['T'][' ']HH:mm[:ss]][XXX][XX][X]",
              "uuuu.MM.dd[' 'HH:mm[:ss]]",
              "uuuu/MM/dd[' 'HH:mm[:ss]]",
              "dd.MM.uuuu[' 'HH:mm[:ss]]",
              "dd/MM/uuuu[' 'HH:mm[:ss]]",
              "d MMM uuuu[' 'HH:mm[:ss]]",
              "dd-MMM-uuuu[' 'HH:mm[:ss]]",
              "MMM d, uuuu",
              "EEE MMM d HH:mm:ss uuuu",
              "EEE, d MMM uuuu HH:mm:ss XX")
          .map(TmxDates::strict)
          .toList();

  private static final Pattern FRACTION = Pattern.compile("(:\\d\\d|T\\d{6})[.,]\\d+");
  private static final Pattern UTC = Pattern.compile(" ?(UTC|GMT)$");
  private static final Pattern EITHER_FIRST = Pattern.compile("(0[1-9]|1[0-2])/(0[1-9]|1[0-2])/.*");

  private TmxDates() {}

  /** Whether a date has the form of TMX and stands in the calendar. */
  static boolean isTmx(String date) {
    return hasTmxShape(date) && isInCalendar(date);
  }

  /** The date in the form of TMX; empty if it makes no sense. */
  static Optional<String> normalize(String date) {
    if (isTmx(date)) {
      return Optional.of(date);
    }
    String whole = FRACTION.matcher(date.strip()).replaceFirst("$1");
    String plain = UTC.matcher(whole).replaceFirst("Z");
    if (EITHER_FIRST.matcher(plain).matches()) {
      return Optional.empty();
    }
    return FORMS.stream().flatMap(form -> parse(plain, form).stream()).findFirst().map(TMX::format);
  }

  private static Optional<OffsetDateTime> parse(String date, DateTimeFormatter form) {
    try {
      TemporalAccessor parsed = form.parse(date);
      LocalDate day = LocalDate.from(parsed);
      LocalTime time =
          Optional.ofNullable(parsed.query(TemporalQueries.localTime())).orElse(LocalTime.MIDNIGHT);
      ZoneOffset zone =
          Optional.ofNullable(parsed.query(TemporalQueries.offset())).orElse(ZoneOffset.UTC);
      OffsetDateTime moment = LocalDateTime.of(day, time).atOffset(zone);
      return Optional.of(moment.withOffsetSameInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Cheap, since every unit of a memory has several dates: 16 characters of fixed kinds. */
  private static boolean hasTmxShape(String date) {
    if (date.length() != 16 || date.charAt(8) != 'T' || date.charAt(15) != 'Z') {
      return false;
    }
    for (int i = 0; i < 15; i++) {
      char c = date.charAt(i);
      if (i != 8 && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInCalendar(String date) {
    int day = number(date, 6, 8);
    int month = number(date, 4, 6);
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(number(date, 0, 4), month).lengthOfMonth()
        && number(date, 9, 11) <= 23
        && number(date, 11, 13) <= 59
        && number(date, 13, 15) <= 59;
  }

  private static int number(String date, int start, int end) {
    return Integer.parseInt(date, start, end, 10);
  }

  /** English for the names of days and months, which C's ctime and mail headers write. */
  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
