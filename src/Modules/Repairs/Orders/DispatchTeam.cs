using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.ServicePoints;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Orders;

public sealed record DispatchTeamInput
{
    /// <summary>The order.</summary>
    [ID<RepairOrder>]
    public required long OrderId { get; init; }

    /// <summary>The team that is sent: one of the order's dispatch candidates.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>The members who go; left out: the team decides.</summary>
    [ID<Member>]
    public IReadOnlyList<long>? MemberIds { get; init; }

    /// <summary>The dispatcher's word: send the members although they are on another open order.</summary>
    [DefaultValue(false)]
    public bool AllowBusyMembers { get; init; }

    /// <summary>The dispatcher's word: send the team although its plaque does not hang in the community.</summary>
    [DefaultValue(false)]
    public bool AllowOtherTeam { get; init; }

    /// <summary>When the team was sent; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class DispatchTeam
{
    /// <summary>Sends a service team to a reported fault.</summary>
    [Authorize(Policies.Dispatch)]
    [Error<RepairOrderNotFoundException>]
    [Error<TeamNotFoundException>]
    [Error<TeamDoesNotServeException>]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<MemberNotOnTeamException>]
    [Error<MemberBusyException>]
    [Error<IllegalMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<RepairOrderConflictException>]
    public static async Task<RepairOrder> DispatchTeamAsync(
        DispatchTeamInput input,
        RepairsDb db,
        TeamByIdDataLoader teams,
        ServingTeamsDataLoader serving,
        MemberByIdDataLoader members,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        long[] memberIds = [.. (input.MemberIds ?? []).Distinct()];
        try
        {
            return await db.ChangeOrderAsync(
                input.OrderId,
                input.Version,
                async order =>
                {
                    _ = await teams.LoadAsync(input.TeamId, cancellationToken) ?? throw new TeamNotFoundException(input.TeamId);
                    var local = await serving.LoadAsync(order.CommunityId, cancellationToken) ?? [];
                    if (!input.AllowOtherTeam && local.All(team => team.Id != input.TeamId))
                    {
                        throw new TeamDoesNotServeException(input.TeamId, order.CommunityId);
                    }

                    await EnsureOnTeamAsync(memberIds, input.TeamId, members, cancellationToken);
                    var busy = await BusyAsync(db, memberIds, cancellationToken);
                    if (busy.Count > 0 && !input.AllowBusyMembers)
                    {
                        throw new MemberBusyException(busy);
                    }

                    var signature = Signature.Of(actor, clock);
                    order.Dispatch(
                        input.TeamId,
                        memberIds.Select(id => new CrewMember(id, shared: input.AllowBusyMembers)),
                        input.At ?? signature.At,
                        signature);
                },
                cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsDuplicate(exception))
        {
            // Two dispatchers at once sent a team to this order, or the same member to two orders; the index let one through.
            db.ChangeTracker.Clear();
            if (await db.Orders.FindAsync([input.OrderId], cancellationToken) is { Status: not RepairOrderStatus.Reported } current)
            {
                throw new RepairOrderConflictException(current);
            }

            throw new MemberBusyException(await BusyAsync(db, memberIds, cancellationToken));
        }
    }

    private static async Task EnsureOnTeamAsync(
        long[] memberIds, long teamId, MemberByIdDataLoader members, CancellationToken cancellationToken)
    {
        var found = await members.LoadAsync(memberIds, cancellationToken);
        foreach (var (id, member) in memberIds.Zip(found))
        {
            if (member is null)
            {
                throw new MemberNotFoundException(id);
            }

            if (!member.Active)
            {
                throw new MemberLeftException(id);
            }

            if (member.TeamId != teamId)
            {
                throw new MemberNotOnTeamException(id, teamId);
            }
        }
    }

    private static Task<List<long>> BusyAsync(RepairsDb db, long[] memberIds, CancellationToken cancellationToken)
        => db.Crews
            .Where(crew => crew.Busy && memberIds.AsEnumerable().Contains(crew.MemberId))
            .Select(crew => crew.MemberId)
            .Distinct()
            .OrderBy(id => id)
            .ToListAsync(cancellationToken);
}
