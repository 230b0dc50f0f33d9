using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Visits;

public sealed record PlanCareVisitInput
{
    /// <summary>The recipient.</summary>
    [ID<CareRecipient>]
    public required long CareRecipientId { get; init; }

    /// <summary>The local day, today or later.</summary>
    public required DateOnly PlannedOn { get; init; }

    /// <summary>The members who will go: at least one, of the recipient's team.</summary>
    [ID<Member>]
    public required IReadOnlyList<long> MemberIds { get; init; }

    /// <summary>Why they go.</summary>
    [DefaultValue(CareVisitPurpose.Routine)]
    public CareVisitPurpose Purpose { get; init; } = CareVisitPurpose.Routine;

    /// <summary>Names the request: repeated with the same content, it gives the visit made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class PlanCareVisit
{
    /// <summary>Plans a visit: it stands in the members' agendas from now on.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareRecipientNotFoundException>]
    [Error<CareEndedException>]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<CareMemberNotOnTeamException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<CareVisit> PlanCareVisitAsync(
        PlanCareVisitInput input,
        AssistanceDb db,
        MemberByIdDataLoader members,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                var recipient = await db.HoldInCareAsync(input.CareRecipientId, cancellationToken);
                var memberIds = await members.OnTeamAsync(input.MemberIds, recipient.TeamId, cancellationToken);
                return CareVisit.Plan(
                    recipient, input.Purpose, input.PlannedOn, memberIds, calendar.Today(clock), Signature.Of(actor, clock));
            },
            cancellationToken);
}
