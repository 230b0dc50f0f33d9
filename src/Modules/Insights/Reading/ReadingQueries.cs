using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Reading;

/// <summary>How far the services of a module have arrived in the service records.</summary>
/// <param name="Module">The module.</param>
/// <param name="Waiting">How many are told, but not entered yet.</param>
/// <param name="LagSeconds">For how many seconds the oldest of them has waited; 0 when none waits.</param>
/// <param name="Parked">How many could not be read.</param>
public sealed record Intake(string Module, int Waiting, int LagSeconds, int Parked);

[QueryType]
public static class ReadingQueries
{
    private const int MostParked = 200;

    /// <summary>How far the services of each module have arrived: figures are as complete as this says.</summary>
    public static async Task<IEnumerable<Intake>> GetIntakeAsync(
        IEnumerable<IOutbox> outboxes, TimeProvider clock, CancellationToken cancellationToken)
    {
        List<Intake> intakes = [];
        foreach (var outbox in outboxes.OrderBy(outbox => outbox.Module, StringComparer.Ordinal))
        {
            var state = await outbox.LookAsync(cancellationToken);
            var lag = state.OldestWrittenAt is { } oldest ? (clock.GetUtcNow().UtcDateTime - oldest).TotalSeconds : 0;
            intakes.Add(new Intake(outbox.Module, state.Waiting, (int)Math.Clamp(lag, 0, int.MaxValue), state.Parked));
        }

        return intakes;
    }

    /// <summary>What could not be read, those parked first at the top.</summary>
    /// <param name="first">How many to return, at most 200.</param>
    /// <param name="outboxes">The outboxes of all modules.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [Authorize(Policies.MendRecords)]
    public static async Task<IEnumerable<ParkedService>> GetParkedServicesAsync(
        [DefaultValue(50)] int first, IEnumerable<IOutbox> outboxes, CancellationToken cancellationToken)
    {
        var most = Math.Clamp(first, 0, MostParked);
        List<ParkedService> parked = [];
        foreach (var outbox in outboxes)
        {
            var messages = await outbox.ParkedAsync(most, cancellationToken);
            parked.AddRange(messages.Select(message => ParkedService.Of(outbox.Module, message)));
        }

        return parked.OrderBy(service => service.ParkedAt).ThenBy(service => service.Module, StringComparer.Ordinal).Take(most);
    }
}
