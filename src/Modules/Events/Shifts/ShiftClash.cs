using ServiceTeams.Shared.Agenda;

namespace ServiceTeams.Events.Shifts;

/// <summary>排班冲突: a member on duty is booked elsewhere at that time.</summary>
/// <param name="Shift">The shift.</param>
/// <param name="Elsewhere">What else the member is booked for.</param>
public sealed record ShiftClash(DutyShift Shift, AgendaEntry Elsewhere);
