using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Reading;

/// <summary>A message about a finished service that could not be read, and therefore is not counted.</summary>
/// <param name="Module">The module that told of it.</param>
/// <param name="Key">Names the message.</param>
/// <param name="Kind">What kind of fact it is said to be.</param>
/// <param name="Body">What was told, as JSON.</param>
/// <param name="Reason">Why it could not be read.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="HappenedAt">When the service was finished.</param>
/// <param name="ParkedAt">When it was put aside.</param>
/// <param name="RetriedBy">Who had it tried again before; null when nobody has.</param>
public sealed record ParkedService(
    string Module,
    Guid Key,
    string Kind,
    string Body,
    string Reason,
    int Attempts,
    DateTime HappenedAt,
    DateTime ParkedAt,
    string? RetriedBy)
{
    internal static ParkedService Of(string module, OutboxMessage message) => new(
        module,
        message.Key,
        message.Kind,
        message.Body,
        message.Reason ?? "",
        message.Attempts,
        message.HappenedAt,
        message.ParkedAt ?? default,
        message.RetriedBy);
}
