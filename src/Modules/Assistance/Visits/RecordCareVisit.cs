using ServiceTeams.Assistance.Assessments;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Visits;

public sealed record RecordCareVisitInput
{
    /// <summary>The recipient.</summary>
    [ID<CareRecipient>]
    public required long CareRecipientId { get; init; }

    /// <summary>The members who went: at least one, of the recipient's team.</summary>
    [ID<Member>]
    public required IReadOnlyList<long> MemberIds { get; init; }

    /// <summary>Why they went.</summary>
    [DefaultValue(CareVisitPurpose.Routine)]
    public CareVisitPurpose Purpose { get; init; } = CareVisitPurpose.Routine;

    /// <summary>How many whole minutes they stayed.</summary>
    public required int Minutes { get; init; }

    /// <summary>What was done in the home.</summary>
    public required string WorkDone { get; init; }

    /// <summary>What the members saw and heard.</summary>
    public string? Notes { get; init; }

    /// <summary>Hazards found earlier in this home that were fixed during the visit.</summary>
    [ID<Hazard>]
    public IReadOnlyList<long>? HazardIds { get; init; }

    /// <summary>When they left; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the visit made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class RecordCareVisit
{
    /// <summary>Notes a visit that was done without a plan. The next one is due a cadence later.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareRecipientNotFoundException>]
    [Error<CareEndedException>]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<CareMemberNotOnTeamException>]
    [Error<HazardNotFoundException>]
    [Error<HazardAlreadyFixedException>]
    [Error<HazardElsewhereException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<CareVisit> RecordCareVisitAsync(
        RecordCareVisitInput input,
        AssistanceDb db,
        MemberByIdDataLoader members,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.DecideAnewAsync(() => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                var signature = Signature.Of(actor, clock);
                var recipient = await db.RecipientAsync(input.CareRecipientId, cancellationToken);
                recipient.EnsureInCare();
                var memberIds = await members.OnTeamAsync(input.MemberIds, recipient.TeamId, cancellationToken);
                var report = new VisitReport(input.At ?? signature.At, input.Minutes, input.WorkDone, input.Notes);
                var visit = CareVisit.Record(recipient, input.Purpose, memberIds, report, calendar, signature);

                // Hazards and the finished service name the visit's key.
                db.Add(visit);
                await db.SaveChangesAsync(cancellationToken);
                await db.FixDuringAsync(visit, recipient, input.HazardIds ?? [], signature, cancellationToken);
                db.Tell(visit.Delivered(recipient));
                return visit;
            },
            cancellationToken));
}
