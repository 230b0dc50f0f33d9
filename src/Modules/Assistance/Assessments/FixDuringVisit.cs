using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Assessments;

/// <summary>A visit fixes what was found earlier.</summary>
internal static class FixDuringVisit
{
    /// <summary>Closes hazards of the visited home, on the day of the visit: all of them, or the visit is refused.</summary>
    public static async Task FixDuringAsync(
        this AssistanceDb db,
        CareVisit visit,
        CareRecipient recipient,
        IReadOnlyList<long> hazardIds,
        Signature signature,
        CancellationToken cancellationToken)
    {
        foreach (var id in hazardIds.Distinct())
        {
            var hazard = await db.Hazards.FindAsync([id], cancellationToken) ?? throw new HazardNotFoundException(id);
            if (hazard.CareRecipientId != recipient.Id)
            {
                throw new HazardElsewhereException(id, recipient.Id);
            }

            if (visit.DoneOn < hazard.FoundOn)
            {
                throw new InvalidValueException(
                    "hazardIds",
                    $"names the hazard with the key {id}, found on {hazard.FoundOn:yyyy-MM-dd}, after the visit of {visit.DoneOn:yyyy-MM-dd}");
            }

            // The visit's day was not after today, or there would be no visit.
            hazard.Fix(visit.DoneOn!.Value, note: null, visit.Id, today: visit.DoneOn.Value, signature);
            visit.HazardFixed();
            recipient.HazardFixed(signature);
        }
    }
}
