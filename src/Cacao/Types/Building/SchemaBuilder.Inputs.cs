using System.Reflection;
using Cacao.Types.Relay;

namespace Cacao.Types.Building;

internal sealed partial class SchemaBuilder
{
    private InputValue CreateArgument(ParameterInfo parameter)
    {
        var argument = CreateInputValue(Naming.Parameter(parameter), parameter, _nullability.Create(parameter), parameter.ParameterType);
        argument.Description = parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? _documentation.OfParameter(parameter);
        argument.Source = $"{ClrTypes.Describe(parameter.Member)}({parameter.Name})";
        SetDefault(argument, parameter, parameter);
        Configure(argument, parameter);
        return argument;
    }

    private void FillInput(InputObjectType type)
    {
        var constructor = InputConstructors.Find(type.RuntimeType);
        type.IsOneOf = type.RuntimeType.IsDefined(typeof(OneOfAttribute), inherit: false);
        foreach (var property in ClassMembers.OfInput(type.RuntimeType, constructor).Cast<PropertyInfo>())
        {
            var field = CreateInputField(property, ClassMembers.FindParameter(constructor, property));
            if (!type.Fields.TryAdd(field.Name, field))
            {
                throw new SchemaException($"{field.Source} has the same name `{field.Name}` as another field of `{type.Name}`.");
            }
        }

        type.CreateInstance = InputConstructors.Compile(type, constructor);
        ConfigureType(type, type.RuntimeType);
    }

    private InputValue CreateInputField(PropertyInfo property, ParameterInfo? parameter)
    {
        var field = CreateInputValue(Naming.Member(property), property, _nullability.Create(property), property.PropertyType);
        field.Description = property.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? _documentation.OfMember(property);
        field.Source = ClrTypes.Describe(property);
        field.Features.Set(new InputMember(property, parameter));
        SetDefault(field, property, parameter);
        Configure(field, property);
        return field;
    }

    private InputValue CreateInputValue(string name, ICustomAttributeProvider element, NullabilityInfo nullability, Type runtimeType)
    {
        var value = new InputValue(name, ReferenceOf(element, nullability, isInput: true))
        {
            RuntimeType = runtimeType,
            DeprecationReason = DeprecationOf(element),
        };
        GlobalIds.Configure(this, value, element);
        return value;
    }

    private void Configure(InputValue value, ICustomAttributeProvider element)
    {
        foreach (var attribute in element.GetCustomAttributes(typeof(DescriptorAttribute), inherit: true).Cast<DescriptorAttribute>().OrderBy(attribute => attribute.Order))
        {
            attribute.Configure(value, element, this);
        }
    }

    private static void SetDefault(InputValue value, ICustomAttributeProvider element, ParameterInfo? parameter)
    {
        var annotated = element.GetCustomAttributes(typeof(DefaultValueAttribute), inherit: true).Cast<DefaultValueAttribute>().FirstOrDefault();
        var runtimeValue = annotated is not null ? annotated.Value
            : parameter is { HasDefaultValue: true } ? parameter.DefaultValue
            : null;
        if (runtimeValue is not null)
        {
            value.DefaultRuntimeValue = runtimeValue;
        }
    }
}

/// <summary>A feature of input fields: the property that takes the value, and the constructor's parameter when there is one.</summary>
internal sealed record InputMember(PropertyInfo Property, ParameterInfo? Parameter);
