using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Assessments;
using ServiceTeams.Assistance.Calls;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Demonstration;

/// <summary>Beijing in August 2014 and Wuqiao in the year to April 2012, as the reports tell of their care.</summary>
internal sealed class AssistanceDemonstration(
    IDbContextFactory<AssistanceDb> factory, DemonstrationPlaces places, LocalCalendar calendar) : IDemonstrationData
{
    private const int ThanksEvery = 119;
    private const int WuqiaoThanksEvery = 11;
    private const int ArchivedOneIn = 97;

    private static readonly DateOnly s_lastDay = BeijingCare.Today.AddDays(-1);

    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        if (!await db.IsEmptyAsync<CareRecipient>(cancellationToken))
        {
            return 0;
        }

        var wuqiao = await places.InWuqiaoAsync(cancellationToken);
        var beijing = await places.InBeijingAsync(cancellationToken);
        if (wuqiao.Count == 0 || beijing.Count == 0)
        {
            return 0;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var rows = await LoadAsync(db, beijing, wuqiao, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }

    // Rows get their keys as soon as others point to them, and are written when their story is over.
    private async Task<int> LoadAsync(
        AssistanceDb db,
        IReadOnlyList<DemonstrationPlace> beijing,
        IReadOnlyList<DemonstrationPlace> wuqiao,
        CancellationToken cancellationToken)
    {
        var inBeijing = BeijingCare.Enrol(beijing, calendar);
        var inWuqiao = WuqiaoCare.Enrol(wuqiao, calendar);
        CareStory[] stories = [.. inBeijing, .. inWuqiao];
        CareRecipient[] recipients = [.. stories.Select(story => story.Recipient)];
        await db.GiveKeysAsync(recipients, cancellationToken);

        var cards = DemonstrationCards.Issue(inBeijing, calendar);
        await db.GiveKeysAsync(cards, cancellationToken);

        CareVisit[] visits =
        [
            .. inBeijing.SelectMany(story => DemonstrationVisits.Others(story, calendar).Prepend(DemonstrationVisits.Done(story, calendar))),
            .. inWuqiao.Select(story => DemonstrationVisits.Done(story, calendar)),
        ];
        await db.GiveKeysAsync(visits, cancellationToken);

        var (assessments, hazards) = await AssessAsync(db, beijing, inBeijing, cancellationToken);
        var (calls, helped) = await CallAsync(db, inBeijing, cancellationToken);
        OutboxMessage[] services =
        [
            .. stories.Select(story => OutboxMessage.Of(story.Visit!.Delivered(story.Recipient))),
            .. assessments.Select(assessment => OutboxMessage.Of(assessment.Delivered())),
            .. helped,
        ];
        Archive(inBeijing, visits);

        var rows = await db.LoadAsync(recipients, cancellationToken);
        rows += await db.LoadAsync(cards, cancellationToken);
        rows += await db.LoadAsync(visits, cancellationToken);
        rows += await db.LoadAsync([.. visits.SelectMany(visit => visit.Visitors, (visit, member) => member.Of(visit))], cancellationToken);
        rows += await db.LoadAsync(assessments, cancellationToken);
        rows += await db.LoadAsync(
            [.. assessments.SelectMany(assessment => assessment.Assessors, (assessment, member) => member.Of(assessment))], cancellationToken);
        rows += await db.LoadAsync(hazards, cancellationToken);
        rows += await db.LoadAsync(calls, cancellationToken);
        rows += await db.LoadAsync([.. calls.SelectMany(call => call.History, (call, step) => step.Of(call))], cancellationToken);
        rows += await db.LoadAsync([.. calls.SelectMany(call => call.Members, (call, member) => member.Of(call))], cancellationToken);
        rows += await db.LoadAsync(
            [
                .. DemonstrationThanks.Of(inBeijing.Where(story => story.Number % ThanksEvery == 1), calendar),
                .. DemonstrationThanks.Of(inWuqiao.Where(story => story.Number % WuqiaoThanksEvery == 1), calendar),
            ],
            cancellationToken);
        return rows + await db.LoadAsync(services, cancellationToken);
    }

    private async Task<(SafetyAssessment[] Assessments, Hazard[] Hazards)> AssessAsync(
        AssistanceDb db, IReadOnlyList<DemonstrationPlace> places, CareStory[] stories, CancellationToken cancellationToken)
    {
        (SafetyAssessment Assessment, int Number, CareStory? Story)[] told =
        [
            .. DemonstrationAssessments.OfSites(places, calendar).Select((assessment, i) => (assessment, i, (CareStory?)null)),
            .. stories.Where(story => story.Number % 10 == 2)
                .Select(story => (DemonstrationAssessments.OfHome(story, calendar), story.Number, story)),
        ];
        SafetyAssessment[] assessments = [.. told.Select(row => row.Assessment)];
        await db.GiveKeysAsync(assessments, cancellationToken);
        Hazard[] hazards = [.. assessments.SelectMany(assessment => assessment.Hazards, (assessment, hazard) => hazard.Of(assessment))];
        await db.GiveKeysAsync(hazards, cancellationToken);
        foreach (var (assessment, number, story) in told)
        {
            DemonstrationAssessments.Fix(assessment, number, story, calendar);
        }

        return (assessments, hazards);
    }

    private async Task<(CareCall[] Calls, List<OutboxMessage> Helped)> CallAsync(
        AssistanceDb db, CareStory[] stories, CancellationToken cancellationToken)
    {
        var told = DemonstrationCalls.Tell(stories, calendar)
            .Select(row => (row.Story, Told: row.Call, Call: row.Story.Ask(row.Call, calendar)))
            .ToArray();
        CareCall[] calls = [.. told.Select(row => row.Call)];
        await db.GiveKeysAsync(calls, cancellationToken);
        List<OutboxMessage> helped =
        [
            .. from row in told
               where row.Told.Until == CareCallStatus.Done
               let signature = new Signature("demo-crew", row.Told.DoneAt)
               select OutboxMessage.Of(
                   row.Call.Complete(row.Story.Recipient, CareTexts.Call(row.Told.Turn).Work, row.Told.DoneAt, signature)),
        ];
        return (calls, helped);
    }

    /// <summary>A few are not under care any more: their cards are revoked and what was planned is called off.</summary>
    private void Archive(CareStory[] stories, CareVisit[] visits)
    {
        var planned = visits.Where(visit => visit.Status == CareVisitStatus.Planned).ToLookup(visit => visit.CareRecipientId);
        foreach (var story in stories.Where(story => story.Number % ArchivedOneIn == 4))
        {
            const string Reason = "已迁往外地子女家中";
            var signature = CareStory.Noted(calendar, s_lastDay, 17);
            story.Revoke(Reason, s_lastDay, calendar);
            story.Recipient.End(s_lastDay, Reason, s_lastDay, signature);
            foreach (var visit in planned[story.Recipient.Id])
            {
                visit.Cancel(Reason, signature.At, signature);
            }
        }
    }
}
