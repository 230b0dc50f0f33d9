using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Records;

/// <summary>What a fact must be to become a record. The writers keep to it; what does not is not counted but put aside.</summary>
internal static class FactRules
{
    private const int BestRating = 5;
    private static readonly DateTime s_earliest = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime s_latest = new(2200, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static void Check(ServiceDelivered fact, DateTime deliveredAt)
    {
        Ensure(IsWord(fact.Module, ServiceRecord.ModuleLength, char.IsAsciiLetterLower), nameof(fact.Module), fact.Module);
        Ensure(IsWord(fact.Activity, ServiceRecord.ActivityLength, char.IsAsciiLetterUpper), nameof(fact.Activity), fact.Activity);
        Ensure(Enum.IsDefined(fact.Heart), nameof(fact.Heart), fact.Heart);
        Ensure(fact.SourceId > 0, nameof(fact.SourceId), fact.SourceId);
        Ensure(fact.Id == ServiceDelivered.IdOf(fact.Module, fact.Activity, fact.SourceId), nameof(fact.Id), fact.Id);
        Ensure(fact.TeamId > 0, nameof(fact.TeamId), fact.TeamId);
        Ensure(fact.CommunityId > 0, nameof(fact.CommunityId), fact.CommunityId);
        Ensure(fact.CustomerId is null or > 0, nameof(fact.CustomerId), fact.CustomerId);
        Ensure(deliveredAt >= s_earliest && deliveredAt < s_latest, nameof(fact.DeliveredAt), $"{deliveredAt:u}");
        Ensure(fact.PeopleReached >= 0, nameof(fact.PeopleReached), fact.PeopleReached);
        Ensure(fact.Households is null or >= 0, nameof(fact.Households), fact.Households);
        Ensure(fact.Minutes is null or >= 0, nameof(fact.Minutes), fact.Minutes);
        Ensure(fact.Rating is null or (>= 1 and <= BestRating), nameof(fact.Rating), fact.Rating);
    }

    private static bool IsWord(string? word, int longest, Func<char, bool> letter)
        => word is { Length: > 0 } && word.Length <= longest && letter(word[0])
            && word.All(sign => letter(sign) || char.IsAsciiDigit(sign) || sign == '_');

    private static void Ensure(bool holds, string field, object? value)
    {
        if (!holds)
        {
            throw new UnreadableServiceException($"{field} cannot be {value ?? "null"}.");
        }
    }
}
