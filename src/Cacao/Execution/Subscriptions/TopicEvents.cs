namespace Cacao;

/// <summary>Sends messages to the subscribers of topics.</summary>
public interface ITopicEventSender
{
    /// <summary>Sends a message to all who are subscribed to the topic now.</summary>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the topic: its subscribers' streams complete.</summary>
    ValueTask CompleteAsync(string topicName);
}

/// <summary>Subscribes to topics.</summary>
public interface ITopicEventReceiver
{
    /// <summary>The messages of a topic from now on.</summary>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);

    /// <summary>The messages of a topic from now on, with a buffer of one's own; null: the schema's.</summary>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default);
}

/// <summary>The events of a subscription. Disposing it ends the subscription.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>The events as they come, until the topic completes.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync();
}

/// <summary>The events of a subscription.</summary>
/// <typeparam name="TMessage">The type of the events.</typeparam>
public interface ISourceStream<TMessage> : ISourceStream
{
    /// <summary>The events as they come, until the topic completes.</summary>
    new IAsyncEnumerable<TMessage?> ReadEventsAsync();
}

/// <summary>What happens to messages when a subscriber does not keep up.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The newest message in the buffer gives way.</summary>
    DropNewest = 0,

    /// <summary>The oldest message in the buffer gives way.</summary>
    DropOldest = 1,

    /// <summary>The message that comes is dropped.</summary>
    DropWrite = 2,
}

/// <summary>How messages reach subscribers.</summary>
public class SubscriptionOptions
{
    /// <summary>Stands before every topic's name, so that applications can share a broker; null: nothing does.</summary>
    public string? TopicPrefix { get; set; }

    /// <summary>How many messages wait for a subscriber. Default 64.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    /// <summary>What happens to messages when a subscriber does not keep up. Default: the oldest gives way.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.DropOldest;
}
