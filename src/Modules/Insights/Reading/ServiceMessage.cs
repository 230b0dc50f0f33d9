using System.Text.Json;
using ServiceTeams.Insights.Records;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Insights.Reading;

/// <summary>Reads a message of an outbox.</summary>
internal static class ServiceMessage
{
    // A missing value is a mistake of the writer, not a zero; a value we do not know comes from a newer writer.
    private static readonly JsonSerializerOptions s_options = new() { RespectRequiredConstructorParameters = true };

    public static ServiceRecord Read(OutboxMessage message, LocalCalendar calendar)
    {
        if (message.Kind != nameof(ServiceDelivered))
        {
            throw new UnreadableServiceException($"Nobody knows the kind '{message.Kind}'.");
        }

        var fact = Parse(message.Body);
        return fact.Id == message.Key
            ? ServiceRecord.Of(fact, calendar)
            : throw new UnreadableServiceException($"The message has the key {message.Key}, but its service {fact.Id}.");
    }

    private static ServiceDelivered Parse(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<ServiceDelivered>(body, s_options)
                ?? throw new UnreadableServiceException("The body is null.");
        }
        catch (JsonException bad)
        {
            throw new UnreadableServiceException($"The body cannot be read: {bad.Message}", bad);
        }
    }
}
