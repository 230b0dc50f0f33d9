using System.Globalization;

namespace ServiceTeams.Shared.Groups;

/// <summary>Why a request for groups is refused.</summary>
internal static class GroupRefusals
{
    public static GroupRequestException BadFirst(int first, int most) => new(
        "BAD_GROUP_COUNT", string.Create(CultureInfo.InvariantCulture, $"`first` must lie between 0 and {most}, not {first}."));

    public static GroupRequestException SeveralPeriods(IEnumerable<string> periods) => new(
        "SEVERAL_PERIODS", $"Groups have one period: {string.Join(" and ", periods).ToUpperInvariant()} are several.");

    public static GroupRequestException NoPeriod() => new(
        "NO_PERIOD", "`fillPeriods` needs DAY, WEEK, MONTH, QUARTER or YEAR in `by`.");

    public static GroupRequestException HavingTooLarge(int most) => new(
        "HAVING_TOO_LARGE", string.Create(CultureInfo.InvariantCulture, $"`having` may hold {most} conditions, nested ones and combinations counted."));

    public static GroupRequestException TooMany(int limit, int most) => new(
        "TOO_MANY_GROUPS",
        string.Create(
            CultureInfo.InvariantCulture,
            $"There are more than {limit} groups. Filter them, group by less, or say with `first` how many you want, at most {most}."));

    public static GroupRequestException TooManyPeriods(int most) => new(
        "TOO_MANY_GROUPS",
        string.Create(CultureInfo.InvariantCulture, $"There are more than {most} periods from the first to the last. Filter them or take longer ones."));

    public static GroupRequestException SeveralAggregates() => new(
        "SEVERAL_PRIVATE_GROUPS",
        "A request may count care recipients, their visits, their hazards or the customers of services in one field only: the difference of two answers could tell of a single person.");
}
