namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>The hours in which windows for work are suggested: <c>Repairs:WorkHours</c>.</summary>
internal sealed class WorkHoursSettings
{
    public const string Section = "Repairs:WorkHours";

    /// <summary>The local time at which the first suggestion of a day starts.</summary>
    public TimeOnly From { get; set; } = new(6, 0);

    /// <summary>The local time at which a suggestion ends at the latest.</summary>
    public TimeOnly To { get; set; } = new(22, 0);

    /// <summary>The minutes from one suggestion of a day to the next.</summary>
    public int StepMinutes { get; set; } = 30;

    /// <summary>The days that are searched.</summary>
    public int SearchDays { get; set; } = 60;

    public int MinutesADay => (int)(To - From).TotalMinutes;
}
