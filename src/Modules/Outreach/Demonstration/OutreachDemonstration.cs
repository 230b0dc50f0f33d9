using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Coverage;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Demonstration;

internal sealed class OutreachDemonstration(
    IDbContextFactory<OutreachDb> factory, DemonstrationPlaces places, LocalCalendar calendar) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        if (!await db.IsEmptyAsync<OutreachSession>(cancellationToken))
        {
            return 0;
        }

        var wuqiao = await places.InWuqiaoAsync(cancellationToken);
        var beijing = await places.InBeijingAsync(cancellationToken);
        var communities = await places.AllOfWuqiaoAsync(cancellationToken);
        if (wuqiao.Count == 0 || beijing.Count == 0 || communities.Count < WuqiaoOutreach.PlannedCommunities)
        {
            return 0;
        }

        var city = await places.TeamOfBeijingAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var rows = await LoadPlansAsync(
            db, [WuqiaoOutreach.Plan(wuqiao[0], communities, calendar), BeijingOutreach.Plan(city, beijing, calendar)], cancellationToken);
        rows += await LoadSessionsAsync(
            db, [.. WuqiaoOutreach.Tell(wuqiao[0], communities), .. BeijingOutreach.Tell(beijing)], beijing, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }

    private static async Task<int> LoadPlansAsync(OutreachDb db, CoveragePlan[] plans, CancellationToken cancellationToken)
    {
        await db.GiveKeysAsync(plans, cancellationToken);
        var rows = await db.LoadAsync(plans, cancellationToken);
        return rows + await db.LoadAsync(
            [.. plans.SelectMany(plan => plan.Targets, (plan, target) => target.Of(plan))], cancellationToken);
    }

    private async Task<int> LoadSessionsAsync(
        OutreachDb db, Story[] stories, IReadOnlyList<DemonstrationPlace> beijing, CancellationToken cancellationToken)
    {
        var winter = new WinterClassroom(beijing, calendar);
        await db.GiveKeysAsync([winter.Offer], cancellationToken);
        await db.GiveKeysAsync(winter.Offer.Slots, cancellationToken);
        OutreachSession[] held = [.. stories.Select(story => story.Tell(calendar))];
        OutreachSession[] sessions = [.. held, .. winter.Book(), .. RequestDesk.Tell(beijing, calendar)];
        await db.GiveKeysAsync(sessions, cancellationToken);
        OutboxMessage[] services = [.. stories.Zip(held, (story, session) => OutboxMessage.Of(story.Hold(session)))];

        var rows = await db.LoadAsync([winter.Calendar], cancellationToken);
        rows += await db.LoadAsync([winter.Offer], cancellationToken);
        rows += await db.LoadAsync([.. winter.Offer.Slots.Select(slot => slot.From(winter.Offer))], cancellationToken);
        rows += await db.LoadAsync(sessions, cancellationToken);
        rows += await db.LoadAsync([.. sessions.SelectMany(session => session.History, (session, step) => step.Of(session))], cancellationToken);
        rows += await db.LoadAsync([.. sessions.SelectMany(session => session.Members, (session, member) => member.Of(session))], cancellationToken);
        return rows + await db.LoadAsync(services, cancellationToken);
    }
}
