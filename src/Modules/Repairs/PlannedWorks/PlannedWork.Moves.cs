using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.PlannedWorks;

// The moves of a work. An announcement counts from the moment it is written; what happened on site may be noted later.
public sealed partial class PlannedWork
{
    internal const int MostCommunities = 50;
    internal const int MostCustomers = 1_000_000;
    internal const int LongestDays = 14;
    internal const int FurthestDays = 730;

    internal static PlannedWork Announce(WorkPlan plan, NoticePeriods notice, LocalCalendar calendar, Signature signature)
    {
        Check.Range(plan.CommunityIds.Count, "communityIds", 1, MostCommunities);
        var work = new PlannedWork
        {
            Kind = plan.Kind,
            Title = Check.Text(plan.Title, "title", ModelConventions.NameLength),
            Purpose = Check.OptionalText(plan.Purpose, "purpose", ModelConventions.TextLength),
            TeamId = plan.TeamId,
            Communities = [.. plan.CommunityIds.Select(id => new InterruptedCommunity(id))],
            ExpectedCustomersWithoutSupply =
                Check.Range(plan.ExpectedCustomersWithoutSupply, "expectedCustomersWithoutSupply", 0, MostCustomers),
            AnnouncedAt = signature.At,
        };
        work.Schedule(plan.StartsAt, plan.EndsAt, notice, calendar, signature);
        work.Step(PlannedWorkStatus.Announced, signature.At, signature);
        return work;
    }

    /// <summary>Announces another time; the notice counts anew.</summary>
    internal void MoveTo(
        DateTime startsAt, DateTime endsAt, string reason, NoticePeriods notice, LocalCalendar calendar, Signature signature)
    {
        if (Status != PlannedWorkStatus.Announced)
        {
            throw new IllegalPlannedWorkMoveException(Status, PlannedWorkStatus.Announced);
        }

        var (oldStart, oldEnd) = (StartsAt, EndsAt);
        Schedule(startsAt, endsAt, notice, calendar, signature);
        Moves.Add(new PlannedWorkMove(
            (oldStart, oldEnd), (startsAt, endsAt), Check.Text(reason, "reason", ModelConventions.TextLength), signature));
        TimesMoved++;
    }

    internal void Start(DateTime at, Signature signature)
    {
        Move(PlannedWorkStatus.Started, at, signature, PlannedWorkStatus.Announced);
        if (at < StartsAt || at >= EndsAt)
        {
            throw new OutsideAnnouncedTimeException(at, StartsAt, EndsAt);
        }

        StartedAt = at;
    }

    internal void Finish(int? customersWithoutSupply, DateTime at, Signature signature)
    {
        Move(PlannedWorkStatus.Finished, at, signature, PlannedWorkStatus.Started);
        var customers = Check.Range(
            customersWithoutSupply ?? ExpectedCustomersWithoutSupply, "customersWithoutSupply", 0, MostCustomers);
        var minutes = WholeMinutes(StartedAt!.Value, at);
        (FinishedAt, CustomersWithoutSupply) = (at, customers);
        WithoutSupplyMinutes = customers > 0 ? minutes : null;
        CustomerMinutes = (long)customers * minutes;
        OverrunMinutes = Math.Max(0, WholeMinutes(EndsAt, at));
    }

    internal void Cancel(string reason, DateTime at, Signature signature)
    {
        Move(PlannedWorkStatus.Cancelled, at, signature, PlannedWorkStatus.Announced);
        (CancellationReason, CancelledAt) = (Check.Text(reason, "reason", ModelConventions.TextLength), at);
    }

    private void Schedule(DateTime startsAt, DateTime endsAt, NoticePeriods notice, LocalCalendar calendar, Signature signature)
    {
        if (endsAt <= startsAt || endsAt - startsAt > TimeSpan.FromDays(LongestDays))
        {
            throw new InvalidValueException("endsAt", $"must lie after the start at {startsAt:u}, by at most {LongestDays} days: {endsAt:u}");
        }

        if (startsAt - signature.At > TimeSpan.FromDays(FurthestDays))
        {
            throw new InvalidValueException("startsAt", $"may lie at most {FurthestDays} days ahead: {startsAt:u}");
        }

        notice.Ensure(Kind, signature.At, startsAt);
        (StartsAt, EndsAt, StartsOn) = (startsAt, endsAt, calendar.DayOf(startsAt));
        PlannedMinutes = WholeMinutes(startsAt, endsAt);
        NoticeMinutes = WholeMinutes(signature.At, startsAt);
        ShortNotice = notice.IsShort(signature.At, startsAt);
    }

    private void Move(PlannedWorkStatus to, DateTime at, Signature signature, PlannedWorkStatus from)
    {
        if (Status != from)
        {
            throw new IllegalPlannedWorkMoveException(Status, to);
        }

        Check.Past(at, "at", signature.At);
        if (at < LastStepAt)
        {
            throw new TimeRunsBackwardsException(at, LastStepAt);
        }

        Step(to, at, signature);
    }

    private void Step(PlannedWorkStatus to, DateTime at, Signature signature)
    {
        (Status, LastStepAt) = (to, at);
        History.Add(new PlannedWorkStep(to, at, signature));
    }

    private static int WholeMinutes(DateTime from, DateTime to) => (int)(to - from).TotalMinutes;
}
