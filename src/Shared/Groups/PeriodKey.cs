namespace ServiceTeams.Shared.Groups;

/// <summary>What the keys of groups have in common that lie in time.</summary>
public abstract class PeriodKey
{
    /// <summary>The first day of the day, week, month, quarter or year.</summary>
    public DateOnly? Period { get; private set; }

    /// <summary>The day of the week, 1 for Monday to 7 for Sunday.</summary>
    public int? Weekday { get; private set; }
}
