using ServiceTeams.Events.Shifts;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Events.MajorEvents;

/// <summary>What falls with an event that is called off or a site that is withdrawn.</summary>
internal static class CallingOff
{
    /// <summary>Calls off what is not finished yet.</summary>
    public static void CallOff(
        IEnumerable<SupplyTask> tasks, IEnumerable<DutyShift> shifts, string reason, Signature signature)
    {
        foreach (var task in tasks.Where(task => task.Unfinished))
        {
            task.Cancel(reason, signature.At, signature);
        }

        foreach (var shift in shifts.Where(shift => shift.Status == DutyShiftStatus.Planned && shift.EndsAt > signature.At))
        {
            shift.Cancel(reason, signature);
        }
    }
}
