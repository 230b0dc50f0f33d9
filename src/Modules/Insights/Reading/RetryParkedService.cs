using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Reading;

/// <summary>No parked service has this key: it was read meanwhile, or it never was there.</summary>
public sealed class ParkedServiceNotFoundException(string module, Guid key)
    : DomainException("PARKED_SERVICE_NOT_FOUND", $"No parked service of '{module}' has the key {key}.")
{
    /// <summary>The key that was asked for.</summary>
    public Guid Key { get; } = key;
}

public sealed record RetryParkedServiceInput
{
    /// <summary>The module that told of it.</summary>
    public required string Module { get; init; }

    /// <summary>Names the message.</summary>
    public required Guid Key { get; init; }
}

[MutationType]
public static class RetryParkedService
{
    /// <summary>Has a parked service read again, as if for the first time; the answer is what it was when parked.</summary>
    [Authorize(Policies.MendRecords)]
    [Error<ParkedServiceNotFoundException>]
    public static async Task<ParkedService> RetryParkedServiceAsync(
        RetryParkedServiceInput input,
        IEnumerable<IOutbox> outboxes,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var outbox = outboxes.FirstOrDefault(outbox => outbox.Module == input.Module)
            ?? throw new ParkedServiceNotFoundException(input.Module, input.Key);
        return await outbox.RetryAsync(input.Key, signature.By, signature.At, cancellationToken) is { } message
            ? ParkedService.Of(outbox.Module, message)
            : throw new ParkedServiceNotFoundException(input.Module, input.Key);
    }
}
