using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Recipients;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class RecipientsOfTeam
{
    /// <summary>The recipients under this team's care, also those whose care has ended.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareRecipient>>]
    [UseSorting<ImpersonalSort<CareRecipient>>]
    public static IQueryable<CareRecipient> GetCareRecipients(
        [Parent(requires: nameof(Team.Id))] Team team, AssistanceDb db)
        => db.Recipients.AsNoTracking().Where(recipient => recipient.TeamId == team.Id);

    /// <summary>The recipients of this team whose next visit was due before a day and has not happened.</summary>
    /// <param name="team">The team.</param>
    /// <param name="asOf">The local day; left out: today. Who is due on this very day is not overdue yet.</param>
    /// <param name="db">The tables.</param>
    /// <param name="calendar">Knows the local day.</param>
    /// <param name="clock">Knows the time.</param>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging(ConnectionName = "CareRecipients")]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareRecipient>>]
    [UseSorting<ImpersonalSort<CareRecipient>>]
    public static IQueryable<CareRecipient> GetOverdueCareRecipients(
        [Parent(requires: nameof(Team.Id))] Team team, DateOnly? asOf, AssistanceDb db, LocalCalendar calendar, TimeProvider clock)
        => db.Recipients.AsNoTracking().Where(recipient => recipient.TeamId == team.Id).OverdueOn(asOf ?? calendar.Today(clock));
}
