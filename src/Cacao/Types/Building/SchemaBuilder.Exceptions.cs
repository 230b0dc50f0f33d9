using System.Reflection;

namespace Cacao.Types.Building;

internal sealed partial class SchemaBuilder
{
    private static readonly HashSet<string> s_exceptionMembers = [.. typeof(Exception).GetProperties().Select(property => property.Name)];

    /// <summary>An object type with an exception's message and the members that it has of its own.</summary>
    public ObjectType CreateExceptionType(string name, Type type)
    {
        var created = new ObjectType(name)
        {
            RuntimeType = type,
            Source = ClrTypes.Describe(type),
            Description = type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? _documentation.OfType(type),
        };
        _byRuntimeType[(type, false)] = created;
        var message = CreateField(created, type.GetProperty(nameof(Exception.Message))!, isExtension: false);
        message.Description = null;
        created.Fields.Add(message.Name, message);
        foreach (var property in ClassMembers.OfOutput(type, includeStatic: false).OfType<PropertyInfo>().Where(property => !s_exceptionMembers.Contains(property.Name)))
        {
            AddField(created, CreateField(created, property, isExtension: false), isExtension: false);
        }

        return created;
    }
}
