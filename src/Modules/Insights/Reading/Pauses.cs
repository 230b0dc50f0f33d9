namespace ServiceTeams.Insights.Reading;

/// <summary>How long to wait after failures: twice as long after each, and never all at the same moment.</summary>
internal static class Pauses
{
    private const int MostDoublings = 30;

    /// <summary>The pause after so many failures in a row; between half of it and all of it, by chance.</summary>
    public static TimeSpan After(int failures, InsightsSettings settings, Random random)
    {
        var doubled = settings.FirstPause * Math.Pow(2, Math.Clamp(failures - 1, 0, MostDoublings));
        var longest = doubled < settings.LongestPause ? doubled : settings.LongestPause;
        return longest * (0.5 + (random.NextDouble() / 2));
    }
}
