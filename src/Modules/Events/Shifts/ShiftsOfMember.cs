using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Registry.Members;

namespace ServiceTeams.Events.Shifts;

// No summary here: it would replace the description of Member.
[ExtendObjectType<Member>]
public static class ShiftsOfMember
{
    /// <summary>The duty shifts of this member, cancelled ones included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<DutyShift> GetDutyShifts([Parent(requires: nameof(Member.Id))] Member member, EventsDb db)
        => db.Shifts.AsNoTracking().Where(shift => shift.MemberId == member.Id);
}
