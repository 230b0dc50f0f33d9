using System.Globalization;

namespace ServiceTeams.Shared.Watching;

/// <summary>What clients call a change: the module and the number of its notice.</summary>
internal static class EventIds
{
    public const string BadEventId = "BAD_EVENT_ID";

    public static string Write(string module, long notice) => string.Create(CultureInfo.InvariantCulture, $"{module}-{notice}");

    /// <summary>The number of the notice; a clear refusal when the text is no event id of the module.</summary>
    public static long Read(string module, string eventId)
        => eventId.StartsWith($"{module}-", StringComparison.Ordinal)
            && long.TryParse(eventId.AsSpan(module.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var notice)
            ? notice
            : throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"'{eventId}' is no event id of this subscription.")
                .SetCode(BadEventId)
                .Build());
}
