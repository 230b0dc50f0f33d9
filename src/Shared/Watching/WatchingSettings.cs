using System.ComponentModel.DataAnnotations;

namespace ServiceTeams.Shared.Watching;

/// <summary>The section <c>Watching</c> of the configuration.</summary>
public sealed class WatchingSettings
{
    /// <summary>The section's name.</summary>
    public const string Section = "Watching";

    /// <summary>How long a copy of the API waits between two looks for changes, while somebody watches.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:01:00")]
    public TimeSpan Poll { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long changes are kept for clients that were away.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "365.00:00:00")]
    public TimeSpan Keep { get; set; } = TimeSpan.FromDays(7);
}
