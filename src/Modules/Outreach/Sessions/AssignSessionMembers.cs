using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Sessions;

public sealed record AssignSessionMembersInput
{
    /// <summary>The session.</summary>
    [ID<OutreachSession>]
    public required long SessionId { get; init; }

    /// <summary>The members who hold it, instead of those named before.</summary>
    [ID<Member>]
    public required IReadOnlyList<long> MemberIds { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class AssignSessionMembers
{
    /// <summary>Says who holds a scheduled session.</summary>
    [Authorize(Policies.KeepSessions)]
    [Error<OutreachSessionNotFoundException>]
    [Error<SessionNotScheduledException>]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<OutreachMemberBusyException>]
    [Error<InvalidValueException>]
    [Error<OutreachSessionConflictException>]
    public static async Task<OutreachSession> AssignSessionMembersAsync(
        AssignSessionMembersInput input,
        OutreachDb db,
        MemberByIdDataLoader members,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var memberIds = await members.ServingAsync(input.MemberIds, cancellationToken);
        if (memberIds.Length == 0)
        {
            throw new InvalidValueException("memberIds", "must name at least one member");
        }

        var signature = Signature.Of(actor, clock);
        await db.OpenCalendarsAsync(memberIds, cancellationToken);
        return await db.ChangeSessionAsync(
            input.SessionId,
            input.Version,
            async session =>
            {
                session.Assign(memberIds, signature);
                await db.EnsureFreeAsync(memberIds, (session.StartsAt!.Value, session.EndsAt!.Value), session.Id, cancellationToken);
            },
            cancellationToken);
    }
}
