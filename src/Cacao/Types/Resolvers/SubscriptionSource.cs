using System.Reflection;
using Cacao.Types.Building;

namespace Cacao.Types.Resolvers;

/// <summary>A feature of subscription fields: where their events come from.</summary>
/// <param name="Topic">The topic's name with arguments in braces; null when a method gives the events.</param>
/// <param name="With">Opens the stream of events, an asynchronous enumerable; null when a topic gives them.</param>
/// <param name="MessageType">The type of the events.</param>
internal sealed record SubscriptionSource(string? Topic, FieldResolverDelegate? With, Type MessageType)
{
    public static void Attach(SchemaBuilder builder, OutputField field, bool isExtension)
    {
        if (field.Member is not MethodInfo method || method.GetCustomAttribute<SubscribeAttribute>() is not { } subscribe)
        {
            return;
        }

        var source = subscribe.With is null ? null
            : method.ReflectedType!.GetMethod(subscribe.With, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
                ?? throw new SchemaException($"{ClrTypes.Describe(method)} names the source of its events {subscribe.With}, which its class does not have.");
        var message = method.GetParameters().FirstOrDefault(parameter => parameter.IsDefined(typeof(EventMessageAttribute)))?.ParameterType
            ?? subscribe.MessageType
            ?? throw new SchemaException($"{ClrTypes.Describe(method)} is a subscription without an event: annotate a parameter with [EventMessage].");
        var topic = source is null ? method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name : null;
        var with = source is null ? null : new ResolverCompiler(builder, source, field, isExtension);
        field.Features.Set(new SubscriptionSource(topic, with is null ? null : with.Resolve, message));
    }
}
