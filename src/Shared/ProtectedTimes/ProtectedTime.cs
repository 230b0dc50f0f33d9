namespace ServiceTeams.Shared.ProtectedTimes;

/// <summary>保电时段: a time in which planned work must not interrupt the supply of a community.</summary>
/// <param name="CommunityId">The community that is protected.</param>
/// <param name="Reason">Why.</param>
/// <param name="Name">What it protects, in the words of whoever keeps it.</param>
/// <param name="StartsAt">Its begin, in UTC.</param>
/// <param name="EndsAt">Its end, in UTC; work may start at this moment.</param>
public sealed record ProtectedTime(
    [property: GraphQLIgnore] long CommunityId, ProtectionReason Reason, string Name, DateTime StartsAt, DateTime EndsAt);
