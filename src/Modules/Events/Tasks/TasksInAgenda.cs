using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Tasks;

/// <summary>Supply tasks in members' agendas: on the day they are due, without an hour.</summary>
internal sealed class TasksInAgenda(IDbContextFactory<EventsDb> factory, LocalCalendar calendar) : IAgendaSource
{
    public async Task<IReadOnlyList<AgendaEntry>> FindAsync(
        IReadOnlyList<long> memberIds, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        // A day belongs to every span that touches it.
        var (first, last) = (calendar.DayOf(from), calendar.DayOf(to.AddTicks(-1)));
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var tasks = await db.Tasks.AsNoTracking()
            .Where(task => task.AssigneeId != null
                && memberIds.Contains(task.AssigneeId.Value)
                && task.Status != SupplyTaskStatus.Cancelled
                && task.DueOn >= first
                && task.DueOn <= last)
            .OrderBy(task => task.Id)
            .ToListAsync(cancellationToken);
        return
        [
            .. tasks.Select(task => new AgendaEntry
            {
                MemberId = task.AssigneeId!.Value,
                StartsAt = calendar.MomentOf(task.DueOn, TimeOnly.MinValue),
                WholeDay = true,
                Booking = task,
            }),
        ];
    }
}
