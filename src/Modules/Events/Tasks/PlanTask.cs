using ServiceTeams.Events.Data;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;

namespace ServiceTeams.Events.Tasks;

public sealed record PlanTaskInput
{
    /// <summary>The site.</summary>
    [ID<ProtectedSite>]
    public required long ProtectedSiteId { get; init; }

    /// <summary>What is to be done.</summary>
    public required SupplyTaskKind Kind { get; init; }

    /// <summary>The local day by which it is to be done.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The member who is to do it; left out: nobody yet.</summary>
    [ID<Member>]
    public long? AssigneeId { get; init; }

    /// <summary>What to look at in particular.</summary>
    public string? Instructions { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the task made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class PlanTask
{
    /// <summary>Plans what is to be done at a site.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<ProtectedSiteNotFoundException>]
    [Error<SiteWithdrawnException>]
    [Error<MajorEventOverException>]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<SupplyTask> PlanTaskAsync(
        PlanTaskInput input,
        EventsDb db,
        MemberByIdDataLoader members,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                var site = await db.HoldSiteAsync(input.ProtectedSiteId, cancellationToken);
                if (input.AssigneeId is { } memberId)
                {
                    await members.EnsureServingAsync(memberId, cancellationToken);
                }

                return SupplyTask.Plan(
                    site, input.Kind, input.DueOn, input.AssigneeId, input.Instructions, Signature.Of(actor, clock));
            },
            cancellationToken);
}
