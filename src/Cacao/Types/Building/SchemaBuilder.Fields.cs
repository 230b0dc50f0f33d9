using System.Reflection;
using Cacao.Types.Relay;
using Cacao.Types.Resolvers;

namespace Cacao.Types.Building;

internal sealed partial class SchemaBuilder
{
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>Gives every type that was found its fields; fields lead to further types.</summary>
    private void FillTypes()
    {
        do
        {
            while (_open.TryDequeue(out var type))
            {
                Fill(type);
                ResolveReferences(type);
            }

            // Types that the server or another floor made stand in no queue.
            foreach (var type in Schema.Types.Values.ToArray())
            {
                ResolveReferences(type);
            }
        }
        while (_open.Count > 0);
    }

    private void Fill(NamedType type)
    {
        switch (type)
        {
            case ObjectType @object:
                FillObject(@object);
                break;
            case InterfaceType @interface:
                AddMembers(@interface, @interface.RuntimeType, includeStatic: false, isExtension: false);
                ConfigureType(@interface, @interface.RuntimeType);
                break;
            case InputObjectType input:
                FillInput(input);
                break;
            default:
                ConfigureType(type, type.RuntimeType);
                break;
        }
    }

    private void FillObject(ObjectType type)
    {
        if (type.RuntimeType != typeof(object))
        {
            var includeStatic = type.RuntimeType.GetCustomAttribute<ObjectTypeAttribute>(inherit: false)?.IncludeStaticMembers ?? false;
            AddMembers(type, type.RuntimeType, includeStatic, isExtension: false);
            ConfigureType(type, type.RuntimeType);
        }

        foreach (var (extension, annotation) in ExtensionsOf(type))
        {
            Extend(type, extension, annotation);
        }
    }

    private void Extend(ObjectType type, Type extension, ExtensionAttribute annotation)
    {
        foreach (var name in annotation.IgnoreFields ?? [])
        {
            type.Fields.Remove(name);
        }

        foreach (var field in type.Fields.Values.Where(field => annotation.IgnoreProperties?.Contains(field.Member?.Name) is true).ToArray())
        {
            type.Fields.Remove(field.Name);
        }

        // A static class is a place for methods; what it says of itself is not said of the type.
        if (!ClassMembers.IsStatic(extension))
        {
            type.Description = extension.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? _documentation.OfType(extension) ?? type.Description;
        }

        AddMembers(type, extension, annotation.IncludeStaticMembers, isExtension: true);
        ConfigureType(type, extension);
    }

    private void AddMembers(ComplexType type, Type source, bool includeStatic, bool isExtension)
    {
        var isSubscription = ReferenceEquals(type, Schema.SubscriptionType);
        foreach (var member in ClassMembers.OfOutput(source, includeStatic))
        {
            if (isSubscription && !ClassMembers.Has<SubscribeAttribute>(member))
            {
                continue; // a source of events, or a helper
            }

            AddField(type, CreateField(type, member, isExtension), isExtension);
        }
    }

    private static void AddField(ComplexType type, OutputField field, bool isExtension)
    {
        var index = type.Fields.Count;
        var member = field.Member!;
        if (member.GetCustomAttributes<BindMemberAttribute>().FirstOrDefault() is { } bound)
        {
            var replaced = type.Fields.Values.FirstOrDefault(other => other.Member?.Name == bound.Name)
                ?? throw new SchemaException($"{ClrTypes.Describe(member)} binds the member {bound.Name}, which `{type.Name}` does not have.");
            index = type.Fields.IndexOf(replaced.Name);
            type.Fields.RemoveAt(index);
        }

        if (type.Fields.TryGetValue(field.Name, out var known))
        {
            if (!isExtension || known.Member is null || known.Member.DeclaringType == member.DeclaringType)
            {
                throw new SchemaException($"`{type.Name}` has two fields named `{field.Name}`: {Describe(known)} and {Describe(field)}.");
            }

            index = type.Fields.IndexOf(known.Name);
            type.Fields.RemoveAt(index);
        }

        type.Fields.Insert(index, field.Name, field);
    }

    private OutputField CreateField(ComplexType type, MemberInfo member, bool isExtension)
    {
        var property = member as PropertyInfo;
        var method = member as MethodInfo;
        var returnType = property?.PropertyType ?? method!.ReturnType;
        var field = new OutputField(Naming.Member(member), ReferenceOf(member, Nullability(member), isInput: false))
        {
            Member = member,
            DeclaringType = type,
            Description = member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? _documentation.OfMember(member),
            DeprecationReason = DeprecationOf(member),
            ResultType = ClrTypes.Unwrap(returnType),
        };
        foreach (var parameter in method?.GetParameters() ?? [])
        {
            AddParameter(field, parameter);
        }

        SetResolver(type, field, isExtension, returnType);
        GlobalIds.Configure(this, field, type, member);
        foreach (var attribute in member.GetCustomAttributes<DescriptorAttribute>(inherit: true).OrderBy(attribute => attribute.Order))
        {
            attribute.Configure(field, member, this);
        }

        return field;
    }

    private void AddParameter(OutputField field, ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<ParentAttribute>() is { Requires: { } requires })
        {
            field.Requires.AddRange(requires.Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        if (Parameters.Classify(parameter) is not ParameterKind.Argument)
        {
            return;
        }

        var argument = CreateArgument(parameter);
        if (!field.Arguments.TryAdd(argument.Name, argument))
        {
            throw new SchemaException($"{ClrTypes.Describe(parameter.Member)} has two arguments named `{argument.Name}`.");
        }
    }

    private void SetResolver(ComplexType type, OutputField field, bool isExtension, Type returnType)
    {
        if (type is InterfaceType)
        {
            return;
        }

        if (field.Member is PropertyInfo property && !isExtension && !ClrTypes.IsAsync(returnType) && !property.GetMethod!.IsStatic)
        {
            field.Property = property;
            field.IsPure = true;
            return;
        }

        var resolver = new ResolverCompiler(this, field, isExtension);
        field.Resolver = resolver.Resolve;
        field.IsPure = resolver.IsPure;
        field.IsCostly = !ReferenceEquals(type, Schema.SubscriptionType) && ResolverCompiler.IsCostly(field.Member!, Parameters);
        if (resolver.IsPlain)
        {
            field.Features.Set(new PlainResolver(field.Resolver, resolver.ResolvePending));
        }

        SubscriptionSource.Attach(this, field, isExtension);
    }

    private NullabilityInfo Nullability(MemberInfo member) => member switch
    {
        PropertyInfo property => _nullability.Create(property),
        MethodInfo method => _nullability.Create(method.ReturnParameter),
        _ => throw new ArgumentException($"{member} gives no value.", nameof(member)),
    };

    private static string Describe(OutputField field)
        => field.Member is { } member ? ClrTypes.Describe(member) : $"a field of the server";
}
