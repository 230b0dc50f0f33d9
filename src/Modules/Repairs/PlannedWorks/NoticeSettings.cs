namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>How long before its start a work has to be announced: <c>Repairs:Notice</c>.</summary>
internal sealed class NoticeSettings
{
    public const string Section = "Repairs:Notice";

    /// <summary>Planned work: days.</summary>
    public int PlannedDays { get; set; } = 7;

    /// <summary>Temporary work: hours, no more than planned work needs.</summary>
    public int TemporaryHours { get; set; } = 24;
}
