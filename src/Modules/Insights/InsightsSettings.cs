using System.ComponentModel.DataAnnotations;

namespace ServiceTeams.Insights;

/// <summary>The section <c>Insights</c> of the configuration.</summary>
public sealed class InsightsSettings
{
    public const string Section = "Insights";

    /// <summary>Whether this copy of the API reads the outboxes; others may do it.</summary>
    public bool Read { get; set; } = true;

    /// <summary>How long a reader waits when there is nothing to read.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "01:00:00")]
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many messages a reader takes at once.</summary>
    [Range(1, 10_000)]
    public int Batch { get; set; } = 1_000;

    /// <summary>How long a reader may work on what it took before somebody else takes it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a message is tried before it is parked.</summary>
    [Range(2, 100)]
    public int Attempts { get; set; } = 8;

    /// <summary>The pause after the first failure; it doubles with each further one.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "1.00:00:00")]
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest pause after a failure.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "7.00:00:00")]
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The pace of a campaign is that of its last so many days.</summary>
    [Range(1, 366)]
    public int PaceDays { get; set; } = 28;
}
