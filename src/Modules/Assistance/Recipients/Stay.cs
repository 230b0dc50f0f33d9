using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Recipients;

/// <summary>How long members stay in a home.</summary>
internal static class Stay
{
    private const int LongestMinutes = 24 * 60;

    /// <summary>When members came who left at this moment, in the past, after so many whole minutes.</summary>
    public static DateTime Begin(DateTime at, int minutes, DateTime now)
    {
        var length = TimeSpan.FromMinutes(Check.Range(minutes, "minutes", 1, LongestMinutes));
        return Check.Past(at, "at", now) - DateTime.MinValue >= length
            ? at - length
            : throw new InvalidValueException("at", $"is no time at which somebody can have stayed for {minutes} minutes");
    }
}
