namespace ServiceTeams.Repairs.Windows;

/// <summary>When offices work: <c>Repairs:OfficeHours</c>.</summary>
internal sealed class OfficeHoursSettings
{
    public const string Section = "Repairs:OfficeHours";

    /// <summary>The local time at which the day begins.</summary>
    public TimeOnly From { get; set; } = new(8, 0);

    /// <summary>The local time at which it ends: eight hours of work and the midday break, which is no time to be without supply.</summary>
    public TimeOnly To { get; set; } = new(17, 0);

    /// <summary>The weekdays on which offices work, as in <c>Monday, Tuesday</c>.</summary>
    public Weekdays Days { get; set; } = Weekdays.MondayToFriday;

    /// <summary>节假日: days on which they do not work although the weekday says so.</summary>
    public IList<DateOnly> Holidays { get; set; } = [];

    /// <summary>调休: days on which they work although the weekday says otherwise.</summary>
    public IList<DateOnly> ExtraDays { get; set; } = [];

    public bool IsWorkingDay(DateOnly day)
        => ExtraDays.Contains(day) || (Days.HasFlag((Weekdays)(1 << (int)day.DayOfWeek)) && !Holidays.Contains(day));
}

/// <summary>A set of weekdays; the bit of a day is its <see cref="DayOfWeek"/>.</summary>
[Flags]
internal enum Weekdays
{
    None = 0,
    Sunday = 1 << DayOfWeek.Sunday,
    Monday = 1 << DayOfWeek.Monday,
    Tuesday = 1 << DayOfWeek.Tuesday,
    Wednesday = 1 << DayOfWeek.Wednesday,
    Thursday = 1 << DayOfWeek.Thursday,
    Friday = 1 << DayOfWeek.Friday,
    Saturday = 1 << DayOfWeek.Saturday,
    MondayToFriday = Monday | Tuesday | Wednesday | Thursday | Friday,
}
