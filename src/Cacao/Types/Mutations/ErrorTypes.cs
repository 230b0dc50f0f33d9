using System.Reflection;
using Cacao.Types.Building;

namespace Cacao.Types.Mutations;

/// <summary>The object types of errors, and the interface that they share.</summary>
internal static class ErrorTypes
{
    private const string InterfaceName = "Error";
    private const string MessageField = "message";

    public static InterfaceType Interface(SchemaBuilder builder, MutationSettings settings)
    {
        if (settings.ErrorInterface is { } type)
        {
            return builder.GetNamedType(type, isInput: false) as InterfaceType
                ?? throw new SchemaException($"{ClrTypes.Describe(type)} cannot be the interface of errors: it is no interface type.");
        }

        return builder.GetOrAddType(InterfaceName, () =>
        {
            var @interface = new InterfaceType(InterfaceName);
            @interface.Fields.Add(MessageField, new OutputField(MessageField, Message(builder)));
            return @interface;
        });
    }

    /// <summary><c>XException</c> becomes <c>XError</c> with its message and its own members.</summary>
    public static ObjectType OfException(SchemaBuilder builder, Type type, InterfaceType @interface)
    {
        var name = type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name
            ?? (type.Name.EndsWith(nameof(Exception), StringComparison.Ordinal) ? $"{type.Name[..^nameof(Exception).Length]}Error" : type.Name);
        return builder.GetOrAddType(name, () =>
        {
            var error = builder.CreateExceptionType(name, type);
            error.Interfaces.Add(@interface);
            return error;
        });
    }

    public static ObjectType OfClass(SchemaBuilder builder, Type type, InterfaceType @interface)
    {
        var error = builder.GetNamedType(type, isInput: false) as ObjectType
            ?? throw new SchemaException($"{ClrTypes.Describe(type)} cannot be an error: it is no object type.");
        if (!error.Interfaces.Contains(@interface))
        {
            error.Interfaces.Add(@interface);
        }

        return error;
    }

    private static TypeReference.Known Message(SchemaBuilder builder)
        => new(new NonNullType(builder.GetNamedType(typeof(string), isInput: false)));
}
