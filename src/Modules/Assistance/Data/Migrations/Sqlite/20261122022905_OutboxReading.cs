using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Assistance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OutboxReading : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Attempts",
                table: "assistance_Outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "DueAt",
                table: "assistance_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Lease",
                table: "assistance_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ParkedAt",
                table: "assistance_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReadAt",
                table: "assistance_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "assistance_Outbox",
                type: "TEXT",
                maxLength: 1000,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.AddColumn<DateTime>(
                name: "RetriedAt",
                table: "assistance_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetriedBy",
                table: "assistance_Outbox",
                type: "TEXT",
                maxLength: 200,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.AddColumn<DateTime>(
                name: "WrittenAt",
                table: "assistance_Outbox",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Outbox_Parked",
                table: "assistance_Outbox",
                column: "ParkedAt",
                filter: "[ParkedAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Outbox_Waiting",
                table: "assistance_Outbox",
                column: "Id",
                filter: "[ReadAt] IS NULL AND [ParkedAt] IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_assistance_Outbox_Parked",
                table: "assistance_Outbox");

            migrationBuilder.DropIndex(
                name: "IX_assistance_Outbox_Waiting",
                table: "assistance_Outbox");

            migrationBuilder.DropColumn(
                name: "Attempts",
                table: "assistance_Outbox");

            migrationBuilder.DropColumn(
                name: "DueAt",
                table: "assistance_Outbox");

            migrationBuilder.DropColumn(
                name: "Lease",
                table: "assistance_Outbox");

            migrationBuilder.DropColumn(
                name: "ParkedAt",
                table: "assistance_Outbox");

            migrationBuilder.DropColumn(
                name: "ReadAt",
                table: "assistance_Outbox");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "assistance_Outbox");

            migrationBuilder.DropColumn(
                name: "RetriedAt",
                table: "assistance_Outbox");

            migrationBuilder.DropColumn(
                name: "RetriedBy",
                table: "assistance_Outbox");

            migrationBuilder.DropColumn(
                name: "WrittenAt",
                table: "assistance_Outbox");
        }
    }
}
